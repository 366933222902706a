import { createHash } from 'node:crypto';
import { Socket } from 'node:net';
import { Client, type ClientConfig, type QueryResult } from 'pg';

/** What one connection keeps planned. Statements beyond that, such as lists of many lengths, are planned each time. */
const mostPrepared = 300;

const names = new Map<string, string>();

/**
 * A connection that has PostgreSQL plan a statement with parameters once, not at each request: planning takes most of
 * the time of what the pages ask. The statements of the app are constant texts, so few names are needed.
 *
 * Statements do not wait for the answers to those before them, and those that are asked in one go are written in one.
 */
export class PreparingClient extends Client {
  constructor(config: ClientConfig) {
    const socket = new Socket();
    super({ ...config, stream: () => socket, pipeline: true });
    const plain: (...asked: unknown[]) => unknown = this.query.bind(this);
    const commit = () => super.query('COMMIT');
    Object.defineProperty(this, 'query', {
      value: (...asked: unknown[]) => {
        writeTogether(socket);
        return asked[0] === 'COMMIT' ? committed(commit()) : plain(...prepared(asked));
      },
    });
  }
}

/** Holds back what is written until the end of this turn: the beginning of a transaction goes with what it asks first. */
function writeTogether(socket: Socket): void {
  if (socket.writableCorked > 0) return;
  socket.cork();
  process.nextTick(() => socket.uncork());
}

/** PostgreSQL ends a transaction in which a statement has failed without an error, and keeps nothing of it. */
async function committed(ending: Promise<QueryResult>): Promise<QueryResult> {
  const result = await ending;
  if (result.command === 'COMMIT') return result;
  throw new Error('A statement of the transaction has failed, so that nothing of it was kept.');
}

function prepared(asked: unknown[]): unknown[] {
  const [text, values, ...rest] = asked;
  if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return asked;
  const name = nameOf(text);
  return name === undefined ? asked : [{ name, text, values }, ...rest];
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostPrepared) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  return name;
}
