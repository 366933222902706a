// Takes the pictures of the README from the demonstration that runs (npm run demo, in another window).
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { findChromium } from './find-chromium.mjs';
import { root, runScript } from './run.mjs';

const address = process.env.PUBLIC_URL ?? `http://localhost:${process.env.PORT ?? '3100'}`;
const accounts = join(
  process.env.DEMONSTRATION_FOLDER ?? join(root, 'data-demo'),
  'demo-accounts.txt',
);
const window = { width: 1280, height: 800 };

/** What is shown: a name, whose page, and where it is, which may have to be asked for. */
const pictures = [
  ['home', undefined, () => '/'],
  ['player', 'learner', async (ask) => `/learn/${await enrolmentIn(ask, 'mediji')}`],
  ['author', 'trainer', async (ask) => `/author/modules/${await moduleOf(ask)}`],
  ['item-analysis', 'trainer', itemAnalysisPage],
  ['issue', 'administrator', () => '/certify/issue'],
  ['register', 'administrator', () => '/certify/register'],
];

await runScript(async () => {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('No Chromium was found: install one, or name one with CHROMIUM.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    for (const [name, role, find] of pictures) await take(browser, name, role, find);
  } finally {
    await browser.close();
  }
});

async function take(browser, name, role, find) {
  const context = await browser.newContext({ viewport: window, reducedMotion: 'reduce' });
  if (role !== undefined) await signIn(context.request, role);
  const page = await context.newPage();
  const ask = async (path) => (await context.request.get(`${address}/api/v1${path}`)).json();
  await page.goto(`${address}${await find(ask)}`, { waitUntil: 'networkidle' });
  const content = await sharp(await page.screenshot())
    .webp({ quality: 82 })
    .toBuffer();
  await writeFile(join(root, 'docs/pictures', `${name}.webp`), content);
  process.stdout.write(`${name}.webp ${Math.round(content.length / 1024)} kB\n`);
  await context.close();
}

async function signIn(request, role) {
  const lines = (await readFile(accounts, 'utf8')).split('\n');
  const [, email, password] = lines.find((line) => line.startsWith(role)).split(/\s+/);
  const reply = await request.post(`${address}/api/v1/session`, {
    headers: { origin: address },
    data: { email, password },
  });
  if (!reply.ok()) throw new Error(`${role}: ${reply.status()}`);
}

async function enrolmentIn(ask, slug) {
  const { items } = await ask('/enrolments');
  return items.find(({ course }) => course.slug === slug).id;
}

async function moduleOf(ask) {
  const { items } = await ask('/authoring/modules');
  return items.find(({ slug }) => slug === 'zdravstvo-znaci').id;
}

async function itemAnalysisPage(ask) {
  const { items } = await ask('/reports/assessments');
  const [most] = items.sort((first, other) => other.people - first.people);
  return `/teach/courses/${most.course.id}/${most.edition}`;
}
