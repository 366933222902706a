import assert from 'node:assert/strict';
import { awaitCondition } from '../../support/await-condition';
import { answers } from '../answers';
import { certificatePassword, makeDocumentCertificate } from '../document-certificate';
import { readDockerCommands } from '../readme-commands';
import type { Steps } from '../steps';
import type { DockerHost } from './docker-host';

/** What the README tells an operator to do with Docker, up to services that are well behind their proxy. */
export async function installDocker(host: DockerHost, steps: Steps): Promise<void> {
  const { operator, address, administrator } = host;
  const commands = readDockerCommands();
  await steps.step(
    'the images are built of what is committed, and all services start',
    async () => {
      // where there is an image already, starting would take that
      await operator.type('docker compose build');
      await operator.type(commands.start);
      await awaitCondition('the web app answers', async () => await answers(`${address}/health`));
    },
  );
  await steps.step('what lies beside the file of Compose is not in the image', async () => {
    const said = await operator.type('docker compose run --rm -T --entrypoint ls app -A /app');
    for (const kept of ['.env', 'keys', 'backups'])
      assert.ok(!said.split(/\s/).includes(kept), said);
  });
  await steps.step('keys are made', async () => {
    await operator.type(commands.keys);
    makeDocumentCertificate(host.program);
    const added = await operator.type(
      `chmod 644 document.p12 && docker compose run --rm -T -v "$PWD/document.p12:/document.p12:ro" backup npm run cli -- add-certificate ${host.signingKey} /document.p12`,
      `${certificatePassword}\n`,
    );
    assert.match(added, /The certificate lies under organizator\./);
    const there = await operator.type('ls keys');
    assert.deepEqual(there.trim().split('\n'), [
      'audit',
      'default',
      'organizator',
      'receipts',
      'secrets',
    ]);
  });
  await steps.step(
    'create-admin and load-content say what they did, and ask nobody else',
    async () => {
      const said = await operator.type(commands.prepare, `${administrator.password}\n`);
      assert.match(said, /name@example\.org can sign in as an administrator\./);
      assert.match(said, /\d+ courses, \d+ modules and \d+ assessment items are loaded\./);
      assert.doesNotMatch(said, /npm notice/);
    },
  );
  await steps.step('every service is well within its limits, and the installation is ready', () =>
    awaitCondition('all are well', async () => {
      const said = await operator.type("docker compose ps --format '{{.Service}} {{.Status}}'");
      const lines = said.trim().split('\n');
      const isWell = lines.every((line) => /^copier Up|\(healthy\)/.test(line));
      return lines.length === 5 && isWell && (await answers(`${address}/ready`));
    }),
  );
}
