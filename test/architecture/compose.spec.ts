import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { neededConnections } from '../../apps/backend/src/platform/database/needed-connections';

const root = join(__dirname, '../..');
const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');

const file = z.object({
  services: z.record(
    z.string(),
    z.looseObject({
      image: z.string(),
      environment: z.record(z.string(), z.string()).default({}),
      ports: z.array(z.string()).default([]),
      volumes: z.array(z.string()).default([]),
      networks: z.array(z.string()).default([]),
    }),
  ),
  networks: z.record(z.string(), z.object({ internal: z.boolean().optional() }).nullable()),
});

const { services, networks } = file.parse(parse(text, { merge: true }));
const each = Object.entries(services);

/** Docker's own schema of such files, as its linter brings it. */
function schemaErrors(compose: unknown): readonly string[] {
  const schema: unknown = JSON.parse(
    readFileSync(
      join(dirname(require.resolve('dclint/package.json')), 'schemas/compose.schema.json'),
      'utf8',
    ),
  );
  // the schema names its own language in a way that Ajv does not know
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false });
  addFormats(ajv);
  const validate = ajv.compile(z.looseObject({}).parse(schema));
  validate(compose);
  return (validate.errors ?? []).map(
    ({ instancePath, message = '' }) => `${instancePath} ${message}`,
  );
}

it('keeps to the schema of Compose', () => {
  expect(schemaErrors(parse(text, { merge: true }))).toEqual([]);
});

it.each([
  ['a misspelt protection', 'cap_drop:', 'cap_drops:'],
  ['a limit that is none', 'pids_limit: 200', 'pids_limit: [many]'],
  ['a port that is none', "ports: ['${LISTEN:-127.0.0.1:3000}:3000']", 'ports: true'],
])('would be refused by it with %s', (_what, right, wrong) => {
  expect(text).toContain(right);
  expect(schemaErrors(parse(text.replace(right, wrong), { merge: true }))).not.toEqual([]);
});

describe.each(each)('the service %s', (name, service) => {
  it('has no right of root and cannot win one, writes nothing in its image, and has limits', () => {
    expect(service).toMatchObject({
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      read_only: true,
      pids_limit: expect.any(Number),
      mem_limit: expect.stringMatching(
        name === 'app' ? /^\$\{WEB_MEMORY:-\d+[mg]\}$/ : /^\d+[mg]$/,
      ),
    });
    expect(service).not.toHaveProperty('cap_add');
    expect(service).not.toHaveProperty('privileged');
    expect(service['network_mode']).toBe(name === 'copier' ? 'none' : undefined);
  });

  it('opens a port to this host only, and only the app does', () => {
    expect(service.ports).toEqual(name === 'app' ? ['${LISTEN:-127.0.0.1:3000}:3000'] : []);
  });

  it('reaches outside only where it has to', () => {
    const inside = service.networks.filter((network) => networks[network]?.internal === true);
    expect(inside).toHaveLength(name === 'copier' ? 0 : 1);
    expect(service.networks.length > 1).toBe(['app', 'worker'].includes(name));
  });

  it('has no secret without a name, and asks for each', () => {
    const given = JSON.stringify(service).match(/\$\{\w*PASSWORD[^}]*\}/g) ?? [];
    expect(given.filter((variable) => !variable.endsWith(':?is needed}'))).toEqual([]);
    expect(JSON.stringify(service)).not.toMatch(/:\/\/[^:"$]*:[^$"@]+@/);
  });
});

it('asks for what the program cannot know: its address, its mail, and who answers for data of people', () => {
  for (const name of ['app', 'worker'])
    expect(services[name]?.environment).toMatchObject({
      PUBLIC_URL: '${PUBLIC_URL:?is needed}',
      SMTP_URL: '${SMTP_URL:?is needed}',
      PRIVACY_CONTACT: '${PRIVACY_CONTACT:?is needed}',
    });
});

it('begins as many web processes as are asked for, and lets all of them into the database', () => {
  expect(services['app']?.environment['WEB_PROCESSES']).toBe('${WEB_PROCESSES:-1}');
  const allowed = /max_connections=(\d+)/.exec(JSON.stringify(services['postgres']))?.[1];
  const most = { webProcesses: 14, databasePool: 10 };
  expect(neededConnections(most)).toBeLessThan(Number(allowed));
});

it('gives the owner of the database to who migrates or backs up, and nobody else', () => {
  const owners = each.filter(([, { environment }]) => 'DATABASE_OWNER_URL' in environment);
  expect(owners.map(([name]) => name)).toEqual(['migrate', 'backup']);
  const login =
    /^postgres:\/\/svetionik_login:\$\{LOGIN_PASSWORD:\?is needed\}@postgres:5432\/svetionik$/;
  for (const name of ['migrate', 'app', 'worker', 'backup'])
    expect(services[name]?.environment['DATABASE_URL']).toMatch(login);
  for (const name of ['app', 'worker'])
    expect(JSON.stringify(services[name])).not.toContain('POSTGRES_PASSWORD');
});

it('copies documents where nothing is known and nobody is reached, by a folder that only the worker shares', () => {
  expect(services['copier']?.environment).toEqual({ COPIES_FOLDER: '/copies' });
  const sharing = each.filter(([, { volumes }]) => volumes.includes('copies:/copies'));
  expect(sharing.map(([name]) => name)).toEqual(['worker', 'copier']);
  expect(services['worker']?.environment['COPIES_FOLDER']).toBe('/copies');
});

describe('the image', () => {
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  const patterns = read('.dockerignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  it('is built of what is named, and of nothing that lies beside it: passwords, keys, backups', () => {
    const [first, ...others] = patterns;
    expect(first).toBe('*');
    const named = others.flatMap((pattern) => (pattern.startsWith('!') ? [pattern.slice(1)] : []));
    expect(named).toEqual([
      '.npmrc',
      'angular.json',
      'nest-cli.json',
      'package.json',
      'package-lock.json',
      'tsconfig*.json',
      'apps',
      'content',
      'libs',
      'scripts',
    ]);
  });

  it('asks nobody whether there is a newer npm', () => {
    expect(read('.npmrc').split('\n')).toContain('update-notifier=false');
    const [, , program = ''] = read('Dockerfile').split(/^FROM /m);
    expect(program).toMatch(/^COPY --from=build .*\/app\/\.npmrc/m);
  });
});
