import { examples, exampleCertificate } from '@svetionik/contracts/examples';
import { listSigningKeys } from '@svetionik/contracts/organisers';
import { addCertificate, makeKey, readSetup } from '@svetionik/contracts/setup';
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { SETTINGS, type Settings } from '../../../apps/backend/src/platform/config/config.module';
import type { NamedKeys } from '../../../apps/backend/src/platform/signing/key-reader';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const as = 'administrator' as const;

let world: TestWorld;
let cookies: { administrator: string; other: string };
let folder: string;
let keysBefore: readonly [string, NamedKeys][];

beforeEach(async () => {
  world = await openWorld();
  cookies = {
    administrator: await world.given.session(examples.administrator),
    other: await world.given.session(examples.otherAdministrator),
  };
  folder = mkdtempSync(join(tmpdir(), 'svetionik-keys-'));
  signIn(folder);
  keysBefore = [...world.app.keys];
  world.app.keys.clear();
});

afterEach(async () => {
  jest.restoreAllMocks();
  world.app.keyProblems.length = 0;
  world.app.keys.clear();
  for (const [name, keys] of keysBefore) world.app.keys.set(name, keys);
  await world.close();
});

function signIn(named: string | undefined): void {
  const settings = world.app.app.get<Settings>(SETTINGS);
  jest.replaceProperty(settings, 'signing', { ...settings.signing, folder: named });
}

const keyStep = (reason: string) => ({
  steps: [{}, {}, { name: 'key', done: reason === 'ready', reason }, {}, {}, {}],
});

describe('the key for credentials', () => {
  it('is made where there is none, for the program only, and stays where there is one', async () => {
    await scenario(world.app, cookies, [
      {
        as,
        call: readSetup,
        status: 200,
        has: {
          ...keyStep('missing'),
          keys: { name: 'default', folder: 'writable', shared: false, certificate: null },
        },
      },
      { as, call: makeKey, status: 200, has: keyStep('ready') },
      { as, call: makeKey, status: 200, has: keyStep('ready') },
    ]);
    const [file = ''] = readdirSync(join(folder, 'default'));
    expect(file).toMatch(/^credential-\d{4}-\d{2}\.pem$/);
    expect(statSync(join(folder, 'default', file)).mode & 0o777).toBe(0o600);
    const { rows } = await world.client.query(
      `SELECT actor_id FROM platform.audit WHERE action = 'setup.makeKey'`,
    );
    expect(rows).toEqual([{ actor_id: examples.administrator }]);
  });

  it.each([
    ['the folder cannot be written to', () => join(folder, 'gone'), 'read-only'],
    ['there is no folder', () => undefined, 'none'],
  ])('is left to whoever runs the server where %s', async (_, place, state) => {
    signIn(place());
    await scenario(world.app, cookies, [
      { as, call: readSetup, status: 200, has: { keys: { folder: state } } },
      { as, call: makeKey, status: 409, has: { code: 'setup.folder-read-only' } },
      {
        as,
        call: addCertificate,
        with: addCertificate.example,
        status: 409,
        has: { code: 'setup.folder-read-only' },
      },
      { as, call: readSetup, status: 200, has: keyStep('missing') },
    ]);
  });

  it('is not made where another organisation signs with it too', async () => {
    await world.given.organiser(v7(), v7(), examples.otherOrganisation);
    await scenario(world.app, cookies, [
      { as, call: readSetup, status: 200, has: { keys: { name: 'default', shared: true } } },
      { as, call: makeKey, status: 409, has: { code: 'setup.key-shared' } },
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says which file cannot be used, and why', async () => {
    const problem = { name: 'default', file: 'default/credential-1.pem', reason: 'unreadable' };
    world.app.keyProblems.push({ ...problem, reason: 'unreadable', sentence: 'No.' });
    await scenario(world.app, cookies, [
      {
        as,
        call: readSetup,
        status: 200,
        has: { ...keyStep('unusable'), keys: { problems: [problem] } },
      },
    ]);
  });
});

describe('a certificate for documents', () => {
  const sent = (part: Partial<typeof exampleCertificate>) => ({
    body: { ...exampleCertificate, ...part },
  });

  it('is opened, kept for the program only, and signs for the organiser', async () => {
    const { name, password } = exampleCertificate;
    await scenario(world.app, cookies, [
      { as, call: makeKey, status: 200 },
      {
        as,
        call: addCertificate,
        with: sent({}),
        status: 200,
        has: { ...keyStep('ready'), keys: { name, certificate: { name, standing: 'ready' } } },
        hasNot: [password],
      },
      { as, call: addCertificate, with: sent({}), status: 200 },
      {
        as: 'other',
        call: listSigningKeys,
        status: 200,
        has: { items: [], problems: [] },
      },
    ]);
    expect(readdirSync(join(folder, name)).sort()).toEqual(['document.p12', 'document.password']);
    for (const file of readdirSync(join(folder, name)))
      expect(statSync(join(folder, name, file)).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['not with another password', { password: 'druga' }, 'not-opened'],
    [
      'not as another kind of file',
      { file: Buffer.from('nothing').toString('base64') },
      'not-opened',
    ],
  ])('is kept, but %s', async (_, part, reason) => {
    await scenario(world.app, cookies, [
      {
        as,
        call: addCertificate,
        with: sent(part),
        status: 422,
        has: { code: 'setup.certificate-refused', details: { reason } },
      },
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['default', 'receipts', 'audit'])('is not kept under %s', async (name) => {
    await scenario(world.app, cookies, [
      {
        as,
        call: addCertificate,
        with: sent({ name }),
        status: 422,
        has: { code: 'setup.key-name-refused' },
      },
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is not kept under a name that another organisation signs with', async () => {
    await world.given.organiser(v7(), v7(), examples.otherOrganisation);
    await scenario(world.app, cookies, [
      { as, call: addCertificate, with: sent({}), status: 200 },
      {
        as: 'other',
        call: addCertificate,
        with: sent({}),
        status: 422,
        has: { code: 'setup.key-name-refused' },
      },
      {
        as: 'other',
        call: readSetup,
        status: 200,
        has: { keys: { name: 'default', certificate: null } },
        hasNot: [exampleCertificate.name],
      },
    ]);
  });

  it('waits for the organiser that it signs for', async () => {
    await scenario(world.app, cookies, [
      {
        as: 'other',
        call: addCertificate,
        with: sent({}),
        status: 409,
        has: { code: 'setup.organiser-missing' },
      },
    ]);
  });
});
