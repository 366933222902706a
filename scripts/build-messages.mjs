// Makes the modules of messages that the app imports, one a language and area. Serbian is written once,
// in Cyrillic; Latin is computed. Fails when the languages differ in keys or placeholders, when a
// word mixes scripts, when a source names a key that does not exist, and when nothing names a key.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compareLanguages, listKeys } from './messages/compare-languages.mjs';
import { loadTransliteration } from './messages/transliteration.mjs';
import { compareWithSources } from './messages/used-keys.mjs';
import { root, runScript } from './run.mjs';

/**
 * The areas that the first page needs: they travel together. Every other area, and every part of one (`area.part.language.json`, whose
 * messages have the area's keys), is loaded with its folder.
 */
const initial = ['catalogue', 'problem', 'shell', 'track', 'ui'];
const languages = ['sr-Latn', 'sr-Cyrl', 'en'];
const written = join(root, 'apps/frontend/src/messages');
const made = join(root, 'apps/frontend/src/generated/messages');
/** The area that libs/ui speaks by, which is all that the gallery says. */
const ofComponents = 'ui';
const forGallery = join(root, 'apps/gallery/src/generated/messages.ts');

await runScript(async () => {
  const cyrillicToLatin = await loadTransliteration();
  const areas = await readAreas();
  const problems = areas.flatMap(compareLanguages);
  problems.push(...(await compareWithSources(areas.flatMap(listKeys), areas)));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const inAllLanguages = areas.map((area) => ({
    ...area,
    'sr-Latn': mapTexts(area['sr-Cyrl'], inLatin(cyrillicToLatin)),
  }));
  await writeModules(inAllLanguages);
  await writeForGallery(inAllLanguages.filter(({ name }) => name === ofComponents));
});

async function readAreas() {
  const names = (await readdir(written))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.[\w-]+\.json$/, ''));
  return Promise.all([...new Set(names)].sort().map(readArea));
}

async function readArea(name) {
  const [serbian, english] = await Promise.all(
    ['sr-Cyrl', 'en'].map((language) => readJson(`${name}.${language}.json`)),
  );
  return { name, key: name.split('.')[0], 'sr-Cyrl': serbian, en: english };
}

async function readJson(file) {
  try {
    return JSON.parse(await readFile(join(written, file), 'utf8'));
  } catch (error) {
    throw new Error(`messages/${file}: ${error.message}`);
  }
}

function mapTexts(value, change) {
  if (typeof value === 'string') return change(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, mapTexts(each, change)]),
  );
}

function inLatin(cyrillicToLatin) {
  return (text) =>
    text
      .split(/(\{\{.*?\}\})/)
      .map((part) => (part.startsWith('{{') ? part : cyrillicToLatin(part)))
      .join('');
}

async function writeModules(areas) {
  await mkdir(made, { recursive: true });
  const groups = [
    { name: 'initial', areas: areas.filter(isInitial) },
    ...areas.filter((area) => !isInitial(area)).map((area) => ({ name: area.name, areas: [area] })),
  ];
  const files = new Map(
    groups.flatMap(({ name, areas: members }) =>
      languages.map((language) => [`${name}.${language}.ts`, moduleOf(members, language)]),
    ),
  );
  files.set('index.ts', indexOf(groups.map(({ name }) => name)));
  const old = (await readdir(made)).filter((file) => !files.has(file));
  await Promise.all(old.map((file) => rm(join(made, file))));
  await Promise.all([...files].map(([file, text]) => writeIfChanged(join(made, file), text)));
}

async function writeForGallery(areas) {
  await mkdir(dirname(forGallery), { recursive: true });
  const all = Object.fromEntries(
    languages.map((language) => [
      language,
      Object.fromEntries(areas.map((area) => [area.key, area[language]])),
    ]),
  );
  const text = `/** What components say, by language. */\nexport const messages = ${JSON.stringify(all)};\n`;
  await writeIfChanged(forGallery, text);
}

function isInitial({ name }) {
  return initial.includes(name);
}

function moduleOf(areas, language) {
  const messages = Object.fromEntries(areas.map((area) => [area.key, area[language]]));
  return `const messages: Record<string, unknown> = ${JSON.stringify(messages)};\nexport default messages;\n`;
}

function indexOf(names) {
  const lines = names.map((name) => {
    const imports = languages.map(
      (language) => `    '${language}': () => import('./${name}.${language}'),`,
    );
    return [`  '${name}': {`, ...imports, '  },'].join('\n');
  });
  return [
    '/** Messages by area and language, each loaded when it is needed. */',
    'export const messages = {',
    ...lines,
    '} as const;',
    '',
  ].join('\n');
}

async function writeIfChanged(file, text) {
  const current = await readFile(file, 'utf8').catch(() => '');
  if (current !== text) await writeFile(file, text);
}
