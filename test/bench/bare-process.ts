import { createServer } from 'node:http';
import process from 'node:process';
import { Pool } from 'pg';
import { Passwords } from '../../apps/backend/src/features/identity/passwords/passwords';

/**
 * The floor of every step: Node and `pg` without anything else, one prepared statement over an indexed table, and a reply of as many bytes as
 * are asked for. `GET /<id>?<bytes>` selects, `PUT /<id>?<bytes>` inserts and commits. `POST /?<bytes>` checks a password by the product's own
 * hash and does nothing else.
 */
const pool = new Pool({
  connectionString: process.env['BARE_DATABASE_URL'],
  max: 10,
  options: '-c role=svetionik_app -c jit=off',
});

const statements = {
  GET: { name: 'select', text: 'SELECT id, at FROM bench.floor WHERE id = $1' },
  PUT: {
    name: 'insert',
    text: `INSERT INTO bench.floor (id, body, at) VALUES ($1, '{"response": {"kind": "single-choice", "choice": "1"}}', now()) RETURNING id, at`,
  },
};

const fillings = new Map<string, string>();

function filling(bytes: string): string {
  const known = fillings.get(bytes) ?? 'x'.repeat(Number(bytes));
  fillings.set(bytes, known);
  return known;
}

const passwords = new Passwords();
const password = 'a password to be checked';
const stored = passwords.hash(password);

const server = createServer((request, reply) => {
  const [path = '', bytes = '0'] = request.url?.split('?') ?? [];
  if (request.method === 'POST') {
    request.resume();
    void stored
      .then((hash) => passwords.matches(hash, password))
      .then((matched) => reply.writeHead(matched ? 200 : 500).end(filling(bytes)));
    return;
  }
  const statement = request.method === 'PUT' ? statements.PUT : statements.GET;
  request.resume();
  pool.query<{ id: string; at: Date }>({ ...statement, values: [path.slice(1)] }).then(
    ({ rows: [row] }) => {
      reply.writeHead(row === undefined ? 404 : 200, { 'content-type': 'application/json' });
      reply.end(JSON.stringify({ ...row, filling: filling(bytes) }));
    },
    () => reply.writeHead(500).end(),
  );
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') process.send?.({ port: address?.port });
});
process.on('disconnect', () => process.exit(0));
