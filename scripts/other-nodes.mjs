import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { findChromium } from './find-chromium.mjs';
import { freePort } from './free-port.mjs';
import { fetchNode, otherNodes } from './nodes/nodes.mjs';
import { runProgram, runScript } from './run.mjs';
import { readPlaywrightReport, Tally } from './tally.mjs';

const playwright = 'node_modules/@playwright/test/cli.js';
const way = ['test', '--project=path', 'test/e2e/paths/visitor.e2e.ts'];

/** Starts what is built on each Node that runs nothing else, and walks one short way there. */
await runScript(async () => {
  const tally = new Tally();
  const chromium = findChromium();
  if (!chromium) {
    process.stdout.write('No Chromium was found, so no other Node was tried.\n');
    tally.skipped = otherNodes.length;
  } else await Promise.all(otherNodes.map((version) => walkOn(version, chromium, tally)));
  process.stdout.write(`${tally.line}\n`);
  return tally.failed > 0 ? 1 : 0;
});

async function walkOn(version, chromium, tally) {
  const folder = await mkdtemp(join(tmpdir(), 'svetionik-node-'));
  // as root the database runs as another user, who has to pass through
  await chmod(folder, 0o711);
  try {
    const node = await fetchNode(version);
    const report = join(folder, 'playwright.json');
    const variables = {
      ...process.env,
      PATH: [dirname(node), process.env.PATH].join(delimiter),
      CHROMIUM: chromium,
      E2E_PORT: String(await freePort()),
      E2E_DATA_FOLDER: join(folder, 'data'),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      NODE_NO_WARNINGS: '1',
    };
    const options = [...way, `--output=.cache/playwright/node-${version}`];
    const [said, code] = await runProgram(node, [playwright, ...options], { variables }).then(
      (output) => [output, 0],
      (error) => [error.message, 1],
    );
    process.stdout.write(`On Node ${version}:\n${said}\n`);
    tally.add(await readPlaywrightReport(report), code);
  } catch (error) {
    process.stdout.write(`On Node ${version}:\n${error.message}\n`);
    tally.add(undefined, 1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
