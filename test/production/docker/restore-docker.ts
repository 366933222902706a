import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { awaitCondition } from '../../support/await-condition';
import { answers } from '../answers';
import { checkWithBrowser } from '../issue';
import type { Steps } from '../steps';
import type { DockerHost } from './docker-host';

const passphrase = 'sedam suvih grana i list';

/** The installation is backed up, lost with its database, files and keys, and restored from the one file. */
export async function restoreDocker(
  host: DockerHost,
  document: Buffer | undefined,
  steps: Steps,
): Promise<void> {
  const { operator, address } = host;
  const type = (command: string, typed = '') => operator.type(`docker compose ${command}`, typed);
  let file = '';
  await steps.step(
    'the records of actions fit, and a backup is made while all goes on',
    async () => {
      assert.match(await type('run --rm -T app npm run cli -- verify-audit'), /fits/);
      await writeFile(join(host.program, 'passphrase.txt'), `${passphrase}\n`, { mode: 0o600 });
      const said = await type('run --rm -T backup < passphrase.txt');
      [, file = ''] = /Backed up to (\/backups\/\S+\.age):/.exec(said) ?? [];
      assert.notEqual(file, '', said);
    },
  );
  await steps.step('an empty installation gets it back, with its keys', async () => {
    await type('down --volumes');
    await operator.type('rm -rf keys && install -d -m 700 -o 1000 keys');
    await type('up -d postgres redis');
    const said = await type(
      `run --rm -T backup npm run cli -- restore ${file}`,
      `${passphrase}\n\n`,
    );
    assert.match(said, /restored/i);
    await type('up -d');
    await awaitCondition('the web app answers', () => answers(`${address}/ready`));
  });
  await steps.step('the document from before is still checked as valid', () =>
    checkWithBrowser(host, document),
  );
  await steps.step('its chain of records goes on', async () => {
    assert.match(await type('run --rm -T app npm run cli -- verify-audit'), /fits/);
  });
}
