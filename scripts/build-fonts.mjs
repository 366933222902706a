// Subsets the two families to the letters that the interface and the courses need, and writes the
// font files with the style sheet that names them. A file's name holds the hash of what it is made
// from, so a second run makes nothing and a browser may keep the file for ever.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root, runScript } from './run.mjs';
import { fallbackFaces } from './fonts/fallback-faces.mjs';
import { faces, features, ranges } from './fonts/faces.mjs';

const require = createRequire(import.meta.url);
const folder = join(root, 'apps/frontend/public/fonts');
const sheet = join(root, 'apps/frontend/src/generated/fonts.css');
const page = join(root, 'apps/frontend/src/index.html');

await runScript(async () => {
  await mkdir(folder, { recursive: true });
  const made = (await Promise.all(faces.map(makeFace))).flat();
  await copyFile(
    require.resolve('@expo-google-fonts/source-serif-4/LICENSE_FONT'),
    join(folder, 'OFL.txt'),
  );
  await removeOthers(made.map(({ file }) => file));
  await writeIfChanged(sheet, [...made.map(fontFace), ...(await fallbackFaces())].join('\n'));
  return checkPreload(made);
});

async function makeFace(face) {
  const source = await readFile(require.resolve(face.path));
  return Promise.all(ranges.map((range) => makeFile(face, range, source)));
}

async function makeFile(face, range, source) {
  const hash = createHash('sha256')
    .update(source)
    .update(JSON.stringify([range.letters, features]))
    .digest('hex');
  const file = `${face.name}-${range.name}-${hash.slice(0, 8).toUpperCase()}.woff2`;
  if (!existsSync(join(folder, file))) {
    const subset = await require('subset-font')(source, range.letters, {
      targetFormat: 'woff2',
      keepFeatures: features,
      noHinting: true,
    });
    await writeFile(join(folder, file), subset);
  }
  return { file, face, range };
}

function fontFace({ file, face, range }) {
  return [
    '@font-face {',
    `  font-family: '${face.family}'; font-style: ${face.style}; font-weight: ${face.weight}; font-display: swap;`,
    `  src: url('/fonts/${file}') format('woff2');`,
    `  unicode-range: ${unicodeRange(range.letters)};`,
    '}',
  ].join('\n');
}

function unicodeRange(letters) {
  const codes = [...new Set([...letters].map((letter) => letter.codePointAt(0)))].sort(
    (a, b) => a - b,
  );
  const spans = [];
  for (const code of codes) {
    const last = spans.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else spans.push([code, code]);
  }
  return spans
    .map(([from, to]) => `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ''}`)
    .join(', ');
}

async function removeOthers(files) {
  const old = (await readdir(folder)).filter(
    (name) => name.endsWith('.woff2') && !files.includes(name),
  );
  await Promise.all(old.map((name) => rm(join(folder, name))));
}

async function writeIfChanged(file, text) {
  const current = await readFile(file, 'utf8').catch(() => '');
  if (current === text) return;
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
}

async function checkPreload(made) {
  const html = await readFile(page, 'utf8');
  const missing = made.filter(
    ({ face, range, file }) => face.preload && range.name === 'latin' && !html.includes(file),
  );
  for (const { file } of missing) process.stderr.write(`index.html should preload fonts/${file}\n`);
  return missing.length > 0 ? 1 : 0;
}
