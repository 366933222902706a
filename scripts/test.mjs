import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { buildServer, serverIsBuilt } from './build-server.mjs';
import { generateForWeb } from './generate-for-web.mjs';
import { fetchNode, otherNode } from './nodes/nodes.mjs';
import { followNode, runScript } from './run.mjs';
import { step } from './steps.mjs';
import { readJestReport, Tally } from './tally.mjs';
import { browse } from './tests/browse.mjs';

/** What starts an embedded PostgreSQL of its own, whatever the others run on. */
const ownDatabase = [
  'apps/backend/src/(launcher|platform/database/embedded)/',
  'test/faults/(answers|clock-jump|database-restart)',
];
/** What the embedded database and the launcher do in their own way; the rest of the server is the same on any PostgreSQL. */
const embedded = [
  ...ownDatabase,
  'apps/backend/src/platform/(database|jobs|processes)/',
  'test/api/(finished-work|refused-starts|start-statements)',
  'test/faults/issuing',
  'test/upgrades/',
  'test/golden/schema',
];
const withoutServer = ['libraries', 'house', 'web'];

/** Projects of the browser that share an installation, one after the other; the longest begin, and end at about the same time. */
const longest = [
  { projects: ['screens'] },
  { projects: ['walks'], shard: '1/2' },
  { projects: ['kinds', 'behaviour', 'phone', 'wide'] },
  { projects: ['walks'], shard: '2/2' },
];
/** Has no installation. */
const gallery = { projects: ['gallery'] };
const paths = { projects: ['path'] };

/** What can be run: everything a developer needs, and the rounds of the pipeline. */
const rounds = {
  all: { jest: [], browser: [paths] },
  server: {
    jest: ['--selectProjects', 'server', 'faults', '--testPathIgnorePatterns', ...ownDatabase],
    browser: [],
  },
  embedded: { jest: ['--testPathPatterns', ...embedded], browser: [] },
  // beside what is killed and started anew, which has to be back in time
  small: {
    // what files leave behind lengthens each collection of garbage: a new process is cheaper than a large one
    jest: ['--selectProjects', ...withoutServer, '--maxWorkers=1', '--workerIdleMemoryLimit=600MB'],
    browser: [],
  },
  browsers: { browser: [...longest, { projects: ['path', 'firefox'] }, gallery], otherNode: true },
  matrix: { browser: [...longest, gallery] },
};

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
      browse(round.browser, {
        folder,
        tally,
        held: round.jest !== undefined,
        node: round.otherNode ? await fetchNode(otherNode) : process.execPath,
      }),
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  process.stdout.write(`\nThe slowest tests:\n${tally.slowest.join('\n')}\n`);
  if (tally.broken.length > 0)
    process.stdout.write(`\nWhat did not hold:\n${tally.broken.join('\n')}\n`);
  process.stdout.write(`\n${tally.line}\n`);
  return tally.failed > 0 || tally.passed === 0 ? 1 : 0;
});

async function runJest(given, folder, tally) {
  const report = join(folder, 'jest.json');
  const variables = {
    ...process.env,
    TZ: process.env.TZ ?? 'Europe/Belgrade',
    // each file of tests loads much anew, which is thrown away sooner than it is moved about
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim(),
  };
  const code = await followNode(
    'node_modules/jest/bin/jest.js',
    ['--config', 'jest.together.config.cjs', '--json', '--outputFile', report, ...given],
    { variables },
  );
  tally.add(await readJestReport(report), code);
}
