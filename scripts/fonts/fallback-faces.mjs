import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { faces } from './faces.mjs';

const require = createRequire(import.meta.url);

// Average width of a letter of running text, in ems. Arial's letters are those of Helvetica's published
// widths; Georgia's average stands to Arial's as their published averages do (913 to 904).
const arialWidths = {
  a: 556,
  b: 556,
  c: 500,
  d: 556,
  e: 556,
  g: 556,
  i: 222,
  j: 222,
  k: 500,
  l: 222,
  m: 833,
  n: 556,
  o: 556,
  p: 556,
  r: 333,
  s: 500,
  t: 278,
  u: 556,
  v: 500,
  z: 500,
  ' ': 278,
};
const sample =
  'onaj ko prvi primeti obi no nije specijalista kursevi za stru njake koji mogu da prepoznaju osobu u opasnosti i da postupe tako da pomognu';
const arial = average((letter) => (arialWidths[letter] ?? 500) / 1000);

const stand = [
  {
    family: 'Source Sans fallback',
    like: 'Source Sans 3',
    local: ['Arial', 'Liberation Sans'],
    width: arial,
  },
  {
    family: 'Source Serif fallback',
    like: 'Source Serif 4',
    local: ['Georgia', 'Gelasio'],
    width: (arial * 913) / 904,
  },
];

/** Faces that give a system font the measures of ours, so that nothing moves when ours arrives. */
export async function fallbackFaces() {
  return Promise.all(stand.map(fallbackFace));
}

async function fallbackFace({ family, like, local, width }) {
  const { path } = faces.find((face) => face.family === like);
  const font = require('fontkit').create(await readFile(require.resolve(path)));
  const own = average(
    (letter) => font.glyphForCodePoint(letter.codePointAt(0)).advanceWidth / font.unitsPerEm,
  );
  const scale = own / width;
  const part = (units) => percent(Math.abs(units) / font.unitsPerEm / scale);
  return [
    '@font-face {',
    `  font-family: '${family}'; src: ${local.map((name) => `local('${name}')`).join(', ')};`,
    `  size-adjust: ${percent(scale)}; ascent-override: ${part(font.ascent)}; descent-override: ${part(font.descent)}; line-gap-override: ${part(font.lineGap)};`,
    '}',
  ].join('\n');
}

function average(widthOf) {
  return [...sample].reduce((sum, letter) => sum + widthOf(letter), 0) / sample.length;
}

function percent(share) {
  return `${(share * 100).toFixed(2)}%`;
}
