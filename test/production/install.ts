import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client as DatabaseClient } from 'pg';
import { run } from '../support/debian-tools';
import { awaitCondition } from '../support/await-condition';
import { answers } from './answers';
import { certificatePassword, makeDocumentCertificate } from './document-certificate';
import type { Operator } from './operator';
import type { Places } from './places';
import type { Steps } from './steps';

/** What the README tells an operator to do, up to processes that answer behind their proxy. */
export async function install(places: Places, operator: Operator, steps: Steps): Promise<void> {
  const { commands, address, administrator } = places;
  await steps.step('the roles and the database are made', () => places.makeRoles());
  await steps.step('the program is built', async () => {
    await writeFile(places.settingsFile, commands.settings, { mode: 0o600 });
    assert.match(commands.build, /^npm ci$/m);
    // the packages are there: they are what runs this
    await operator.type(commands.build.replace(/^npm ci$/m, ''));
  });
  await steps.step('keys are made', async () => {
    await operator.type(commands.keys);
    const folder = join(places.folder, 'keys', places.signingKey);
    run('mkdir', ['-p', folder]);
    makeDocumentCertificate(folder);
    await writeFile(join(folder, 'document.password'), `${certificatePassword}\n`, { mode: 0o600 });
  });
  await steps.step('migrate, create-admin and load-content say what they did', async () => {
    const said = await operator.type(commands.prepare, `${administrator.password}\n`);
    assert.match(said, /The database is up to date\./);
    assert.match(said, /name@example\.org can sign in as an administrator\./);
    assert.match(said, /The name is Milica Petrović, Милица Петровић/);
    assert.match(said, /\d+ courses, \d+ modules and \d+ assessment items are loaded\./);
  });
  await steps.step('the login of the program cannot become the owner, nor delete records', () =>
    refusesPowers(places.loginUrl),
  );
  await steps.step('the web process and the worker start, and answer behind the proxy', () => {
    const ends = commands.processes.map((command) => operator.start(command, places.settingsFile));
    return awaitCondition('the web app answers', async () => {
      for (const end of ends) assert.equal(end(), '');
      return (await answers(`${address}/health`)) && answers(address);
    });
  });
}

async function refusesPowers(loginUrl: string): Promise<void> {
  const login = new DatabaseClient(loginUrl);
  await login.connect();
  try {
    for (const statement of [
      'SET ROLE svetionik_owner',
      'DELETE FROM platform.audit',
      'ALTER TABLE learning.content_path DISABLE ROW LEVEL SECURITY',
      'CREATE TEMPORARY TABLE own (id int)',
    ])
      await assert.rejects(login.query(statement), { code: '42501' }, statement);
  } finally {
    await login.end();
  }
}
