import { examples } from '@svetionik/contracts/examples';
import { Client } from 'pg';
import { refuseUnfitDatabase } from '../../apps/backend/src/platform/database/refuse-unfit-database';
import { provideLogin } from '../../apps/backend/src/platform/database/provide-login';
import { migrationNames } from '../../apps/backend/src/migrate';
import { dropDatabase, emptyDatabase, freshDatabase } from '../support/database';
import { toLoginUrl } from '../support/database-login';

let ownerUrl: string;
let owner: Client;
let login: Client;

beforeAll(async () => {
  ownerUrl = await freshDatabase();
  owner = new Client(ownerUrl);
  login = new Client(toLoginUrl(ownerUrl));
  await Promise.all([owner.connect(), login.connect()]);
});

afterAll(async () => {
  await Promise.all([owner.end(), login.end()]);
  await dropDatabase(ownerUrl);
});

const denied = expect.objectContaining({ code: '42501' });

describe('the login that the program runs with', () => {
  it('reads and writes what the app does, within an organisation', async () => {
    const count = async () => {
      const { rows } = await login.query('SELECT count(*)::int AS seen FROM platform.organisation');
      return rows;
    };
    expect(await count()).toEqual([{ seen: 0 }]);
    await login.query("SELECT set_config('app.organisation', $1, false)", [examples.organisation]);
    expect(await count()).toEqual([{ seen: 1 }]);
    const { rowCount } = await login.query('UPDATE platform.organisation SET town = town');
    expect(rowCount).toBe(1);
    await login.query("SELECT set_config('app.organisation', '', false)");
  });

  it('cannot become the owner', async () => {
    const { rows } = await owner.query<{ name: string }>('SELECT current_user AS name');
    const name = rows[0]?.name ?? '';
    await expect(login.query(`SET ROLE ${name}`)).rejects.toEqual(denied);
    await expect(login.query(`SET SESSION AUTHORIZATION ${name}`)).rejects.toEqual(denied);
    await expect(login.query(`GRANT ${name} TO CURRENT_USER`)).rejects.toThrow();
  });

  it.each([
    'DELETE FROM platform.audit',
    'UPDATE platform.audit SET action = action',
    'TRUNCATE platform.audit',
    'DELETE FROM platform.event',
    'DELETE FROM assessment.answer',
    'DELETE FROM registry.certificate_event',
    'UPDATE registry.certificate SET facts = facts',
    'DELETE FROM registry.register',
    'INSERT INTO public.migration (timestamp, name) VALUES (1, $$Own$$)',
    'ALTER TABLE learning.content_path DISABLE ROW LEVEL SECURITY',
    'ALTER TABLE learning.content_path DISABLE TRIGGER ALL',
    'DROP POLICY own_ways ON learning.content_path',
    'SET session_replication_role = replica',
    'DROP TABLE platform.audit',
    'DROP SCHEMA platform CASCADE',
    'DROP FUNCTION privacy.forget_actions',
    'ALTER FUNCTION privacy.forget_actions OWNER TO CURRENT_USER',
    'ALTER TABLE platform.audit OWNER TO CURRENT_USER',
    'GRANT DELETE ON platform.audit TO CURRENT_USER',
    'CREATE TABLE public.own (id int)',
    'CREATE TABLE platform.own (id int)',
    'CREATE TEMPORARY TABLE own (id int)',
    'CREATE SCHEMA own',
    'CREATE FUNCTION platform.own() RETURNS int LANGUAGE sql AS $$SELECT 1$$',
    'CREATE ROLE own',
    'CREATE DATABASE own',
    'ALTER ROLE CURRENT_USER SUPERUSER',
    'ALTER ROLE CURRENT_USER BYPASSRLS',
    'ALTER SYSTEM SET fsync = off',
    'COPY platform.organisation TO PROGRAM $$true$$',
    'COPY platform.organisation TO $$/tmp/own$$',
    'CREATE EXTENSION file_fdw',
  ])('is refused: %s', async (statement) => {
    // in the role of the pool, and in that of the login, to which it can go back
    for (const role of ['SET ROLE svetionik_app', 'RESET ROLE']) {
      await login.query(role);
      const refused = await login.query(statement).then(
        () => 'done',
        (error: unknown) => error,
      );
      // GRANT without the right to it is a warning where some other privilege is held
      if (statement.startsWith('GRANT')) expect(await mayDeleteRecords()).toBe(false);
      else expect(refused).toEqual(denied);
    }
  });
});

describe('the start', () => {
  const refused = (url: string) => refuseUnfitDatabase(url, migrationNames);

  it('takes the login that the program makes for itself', async () => {
    await expect(refused(toLoginUrl(ownerUrl))).resolves.toBeUndefined();
  });

  it('refuses the owner, and says what to do about it', async () => {
    await expect(refused(ownerUrl)).rejects.toThrow(
      /could change what nobody may change.*superuser.*DATABASE_OWNER_URL.*migrate/,
    );
  });

  it.each([
    [
      'a member of an owner',
      'CREATE ROLE @ LOGIN; CREATE ROLE @_of NOLOGIN; GRANT @_of TO @; CREATE SCHEMA owned AUTHORIZATION @_of',
      'an owner',
    ],
    ['an owner', 'CREATE ROLE @ LOGIN; CREATE SCHEMA owned AUTHORIZATION @', 'an owner'],
    ['who passes by policies', 'CREATE ROLE @ LOGIN BYPASSRLS', 'passes by policies'],
    ['who makes roles', 'CREATE ROLE @ LOGIN CREATEROLE', 'makes roles'],
    [
      'who writes everything',
      'CREATE ROLE @ LOGIN; GRANT pg_write_all_data TO @',
      'pg_write_all_data',
    ],
    [
      'who may change records',
      'CREATE ROLE @ LOGIN; GRANT USAGE ON SCHEMA platform TO @; GRANT DELETE ON platform.audit TO @',
      'change records',
    ],
  ])('refuses %s', async (_who, statements, power) => {
    const name = `svetionik_strong_${process.pid}`;
    await owner.query(statements.replaceAll('@', name));
    try {
      await owner.query(`ALTER ROLE ${name} PASSWORD 'strong'`);
      const url = new URL(ownerUrl);
      url.username = name;
      url.password = 'strong';
      await expect(refused(url.href)).rejects.toThrow(power);
      await expect(provideLogin(ownerUrl, url.href)).rejects.toThrow(power);
    } finally {
      await owner.query(
        `DROP SCHEMA IF EXISTS owned; DROP OWNED BY ${name}; DROP ROLE ${name}; DROP ROLE IF EXISTS ${name}_of`,
      );
    }
  });

  it('refuses a database that is newer, older or empty', async () => {
    const url = toLoginUrl(ownerUrl);
    await expect(refuseUnfitDatabase(url, migrationNames.slice(0, -1))).rejects.toThrow(
      'is of a newer version than this program',
    );
    await expect(
      refuseUnfitDatabase(url, [...migrationNames, 'Later9999999999999']),
    ).rejects.toThrow(
      `is not of the version of this program yet (1 of ${migrationNames.length + 1} migrations are missing): run "npm run cli -- migrate" first.`,
    );
    const empty = await emptyDatabase();
    await expect(refused(toLoginUrl(empty))).rejects.toThrow('migrations are missing');
    await dropDatabase(empty);
  });

  it('refuses a database whose migrations it may not read yet', async () => {
    await owner.query('REVOKE SELECT ON public.migration FROM svetionik_app');
    await expect(refused(toLoginUrl(ownerUrl))).rejects.toThrow('migrations are missing');
    await owner.query('GRANT SELECT ON public.migration TO svetionik_app');
  });
});

it('gives a login a new password where the old one does not get in any more', async () => {
  const name = `svetionik_changed_${process.pid}`;
  const url = new URL(ownerUrl);
  url.username = name;
  try {
    for (const password of ['first', 'second']) {
      url.password = password;
      await provideLogin(ownerUrl, url.href);
      await expect(refuseUnfitDatabase(url.href, migrationNames)).resolves.toBeUndefined();
    }
  } finally {
    await owner.query(`DROP ROLE ${name}`);
  }
});

async function mayDeleteRecords(): Promise<boolean> {
  const { rows } = await login.query<{ may: boolean }>(
    `SELECT has_table_privilege('platform.audit', 'DELETE') AS may`,
  );
  return rows[0]?.may ?? true;
}
