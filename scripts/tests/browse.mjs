import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { buildGallery } from '../build-gallery.mjs';
import { findChromium, findHeadlessChromium } from '../find-chromium.mjs';
import { freePort } from '../free-port.mjs';
import { followNode, runNode, runProgram } from '../run.mjs';
import { withNode } from '../nodes/nodes.mjs';
import { readPlaywrightReport } from '../tally.mjs';
import { prepareInstallation } from './prepare-installation.mjs';

/** Browsers that are open at a time: with two, an eighth of two cores is idle; with four, they wait for each other and ask meanwhile whether they still have to. */
const atOnce = 3;

/** Projects that have the whole browser, as people have it; for all others its engine alone is enough, and half the work. */
const ofWholeBrowser = new Set(['path', 'firefox']);

const playwright = 'node_modules/@playwright/test/cli.js';

/** Walked on the Node that was asked for. */
const ofNode = 'path';

/** Shows libs/ui from files alone. */
const ofGallery = 'gallery';

/**
 * Runs groups of the browser's projects, or the given share of one, side by side: each with an installation of its own, a copy of one that
 * has started before; the gallery needs none. Builds first what browsers open. Where there is no browser, it says so. The first
 * start and the paths are those of the given Node.
 */
export async function browse(groups, { folder, tally, held, node }) {
  if (groups.length === 0) return;
  if (!findChromium()) {
    process.stdout.write(
      'No Chromium was found, so the browser tests are left out: install one, or name one with CHROMIUM.\n',
    );
    return;
  }
  const prepared = join(folder, 'prepared');
  try {
    process.stdout.write('Building the web app for the browser tests, where it changed.\n');
    await runNode('scripts/build-web.mjs');
    const chosen = new Set(groups.flatMap(({ projects }) => projects));
    if (chosen.has(ofGallery)) await buildGallery();
    await Promise.all([prepareInstallation(prepared, node), compileOnce([...chosen])]);
  } catch (error) {
    process.stdout.write(`The browser tests have nothing to run on:\n${error.message}\n`);
    tally.add(undefined, 1);
    return;
  }
  const waiting = [...groups];
  const next = async () => {
    for (let group = waiting.shift(); group !== undefined; group = waiting.shift())
      await runGroup(group, { folder, prepared, tally, held, node });
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}

/** Those that begin together would each compile the same files; what one has compiled, all others read. */
async function compileOnce(projects) {
  const chosen = projects.filter((project) => project !== ofGallery);
  await runNode(playwright, ['test', '--list', ...chosen.map((each) => `--project=${each}`)]);
}

async function runGroup({ projects, shard }, { folder, prepared, tally, held, node }) {
  const name = [...projects, ...(shard?.split('/') ?? [])].join('-');
  const own = join(folder, name);
  await mkdir(own, { mode: 0o711 });
  const isGallery = projects.includes(ofGallery);
  // its files belong to more than one user, which only the program keeps
  if (!isGallery) await runProgram('cp', ['-a', prepared, join(own, 'data')]);
  const report = join(own, 'playwright.json');
  const variables = {
    ...process.env,
    CHROMIUM: projects.some((project) => ofWholeBrowser.has(project))
      ? findChromium()
      : findHeadlessChromium(),
    E2E_PORT: String(await freePort()),
    E2E_DATA_FOLDER: join(own, 'data'),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  const options = [
    `--config=playwright${isGallery ? '.gallery' : ''}.config.ts`,
    ...projects.map((project) => `--project=${project}`),
    ...(shard === undefined ? [] : [`--shard=${shard}`]),
    `--output=.cache/playwright/${name}`,
  ];
  const code = await followNode(playwright, ['test', ...options], {
    variables: projects.includes(ofNode) ? withNode(node, variables) : variables,
    held,
  });
  tally.add(await readPlaywrightReport(report), code);
}
