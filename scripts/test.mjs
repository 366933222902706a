import { randomInt } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { buildServer, serverIsBuilt } from './build-server.mjs';
import { findChromium, findHeadlessChromium } from './find-chromium.mjs';
import { generateForWeb } from './generate-for-web.mjs';
import { followNode, runNode, runScript } from './run.mjs';
import { step } from './steps.mjs';
import { readJestReport, readPlaywrightReport, Tally } from './tally.mjs';

/** What the embedded database and the launcher do in their own way; the rest of the server is the same on any PostgreSQL. */
const embedded = [
  'apps/backend/src/(launcher|platform/(database|jobs|processes))/',
  'test/api/(finished-work|refused-starts|start-statements)',
  'test/(faults|upgrades)/',
  'test/golden/schema',
];
const withoutServer = ['libs/', 'apps/frontend/', 'test/architecture/', '/content/'];

/** What can be run: everything a developer needs, and the rounds of the pipeline. */
const rounds = {
  all: { jest: [], browser: ['path'] },
  server: { jest: ['--selectProjects', 'server', 'faults'], browser: [] },
  rest: {
    jest: ['--testPathPatterns', ...withoutServer, ...embedded],
    browser: ['phone 2/2', 'wide 2/2', 'walks', 'phone 1/2', 'wide 1/2', 'path'],
  },
  matrix: { browser: ['phone', 'wide', 'walks'] },
};

/** Browsers that are open at a time: they wait more than they work. */
const browsersAtOnce = 3;

/** Rounds of very many screens, for which the engine alone is enough; the paths and walks have the whole browser. */
const ofScreens = new Set(['phone', 'wide']);

const chosenPorts = new Set();

await runScript(async () => {
  const round = rounds[process.argv[2] ?? 'all'];
  if (!round)
    throw new Error(
      `There is no such round of tests: choose one of ${Object.keys(rounds).join(', ')}.`,
    );
  const tally = new Tally();
  const folder = await mkdtemp(join(tmpdir(), 'svetionik-tests-'));
  // as root the database runs as another user, who has to pass through
  await chmod(folder, 0o711);
  try {
    await generateForWeb();
    // both Jest and the browsers start the built server
    if (!(await serverIsBuilt())) await step('Building the server', buildServer);
    await Promise.all([
      round.jest && runJest(round.jest, folder, tally),
      browse(round, folder, tally),
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  process.stdout.write(`\nThe slowest tests:\n${tally.slowest.join('\n')}\n\n${tally.line}\n`);
  return tally.failed > 0 || tally.passed === 0 ? 1 : 0;
});

async function runJest(given, folder, tally) {
  const report = join(folder, 'jest.json');
  const variables = { ...process.env, TZ: process.env.TZ ?? 'Europe/Belgrade' };
  const code = await followNode(
    'node_modules/jest/bin/jest.js',
    ['--json', '--outputFile', report, ...given],
    { variables },
  );
  tally.add(await readJestReport(report), code);
}

/** Builds what browsers open and runs them, where there is a browser. */
async function browse({ browser, jest }, folder, tally) {
  if (browser.length === 0) return;
  if (!findChromium()) {
    process.stdout.write(
      'No Chromium was found, so the browser tests are left out: install one, or name one with CHROMIUM.\n',
    );
    return;
  }
  try {
    process.stdout.write('Building the web app for the browser tests, where it changed.\n');
    await runNode('scripts/build-web.mjs');
  } catch (error) {
    process.stdout.write(`The browser tests have nothing to run on:\n${error.message}\n`);
    tally.add(undefined, 1);
    return;
  }
  await runBrowser(browser, { folder, tally, held: jest !== undefined });
}

/** Projects, or parts of them, go side by side and beside Jest, each with an installation of its own; the longest begin. */
function runBrowser(projects, beside) {
  const waiting = [...projects];
  const next = async () => {
    for (let named = waiting.shift(); named !== undefined; named = waiting.shift())
      await runProject(named.split(' '), beside);
  };
  return Promise.all(Array.from({ length: browsersAtOnce }, next));
}

async function runProject([project, shard = '1/1'], { folder: all, tally, held }) {
  const part = `${project}-${shard.replace('/', '-of-')}`;
  const folder = join(all, part);
  await mkdir(folder, { mode: 0o711 });
  const report = join(folder, 'playwright.json');
  const own = {
    CHROMIUM: ofScreens.has(project) ? findHeadlessChromium() : findChromium(),
    E2E_PORT: String(await choosePort()),
    E2E_DATA_FOLDER: join(folder, 'data'),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  const variables = { ...process.env, ...own };
  const options = [
    `--project=${project}`,
    `--shard=${shard}`,
    `--output=.cache/playwright/${part}`,
  ];
  const code = await followNode('node_modules/@playwright/test/cli.js', ['test', ...options], {
    variables,
    held,
  });
  tally.add(await readPlaywrightReport(report), code);
}

/**
 * Below the ports that the system gives to outgoing connections: an installation listens only half a minute after its port
 * was chosen, and one of those was taken meanwhile.
 */
async function choosePort() {
  const port = randomInt(20_000, 32_000);
  if (chosenPorts.has(port) || !(await isFree(port))) return choosePort();
  chosenPorts.add(port);
  return port;
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
