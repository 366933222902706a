import { createHash } from 'node:crypto';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findOpenings, collectImports, findMessageFiles } from './first-page/openings.mjs';

const languages = ['sr-Latn', 'sr-Cyrl', 'en'];
const preloadLink = /<link rel="modulepreload"[^>]*>/g;
const preloaded = '<script id="preloaded" type="application/json">PRELOADED_PLACEHOLDER</script>';
const scriptNamed = (file) => `<script src="/${file}" nonce="NONCE_PLACEHOLDER"></script>`;

/**
 * Makes the page paint from its own bytes, and ask for all the rest at once: style sheet, quick exit and opening stand in it,
 * so do the first sentences of the home page in each language, it names what the app will need, and has a place for what the server
 * answers along with it.
 */
export async function preloadFirstPage(folder) {
  const index = join(folder, 'index.html');
  const page = await readFile(index, 'utf8');
  const [, main] = /<script src="\/(main-[^"]+\.js)"/.exec(page) ?? [];
  const [sheet, style] = /<link rel="stylesheet" href="\/([^"]+\.css)">/.exec(page) ?? [];
  if (!main || !style) throw new Error('The page names no app, or no style sheet.');
  const [exit, opening, styles, messages, openings, imports, icon] = await Promise.all([
    readFile(join(folder, 'exit.js'), 'utf8'),
    readFile(join(folder, 'opening.js'), 'utf8'),
    readFile(join(folder, style), 'utf8'),
    findMessageFiles(folder, 'initial'),
    findOpenings(folder, main),
    collectImports(folder, main),
    nameByContent(folder, 'favicon.svg'),
  ]);
  const links = [...imports, main]
    .map((file) => `<link rel="modulepreload" href="/${file}">`)
    .join('');
  const filled = [
    [sheet, `<style nonce="NONCE_PLACEHOLDER">${styles}</style>`],
    [scriptNamed('exit.js'), `<script nonce="NONCE_PLACEHOLDER">${exit}</script>`],
    [scriptNamed('opening.js'), `<script nonce="NONCE_PLACEHOLDER">${opening}</script>`],
    ['href="/favicon.svg"', `href="/${icon}"`],
    ['const messages = {};', `const messages = ${JSON.stringify(messages)};`],
    ['const openings = [];', `const openings = ${JSON.stringify(openings)};`],
    ['<link rel="preload"', `${links}<link rel="preload"`],
    ['</body>', `${preloaded}</body>`],
  ].reduce(replaceOnce, page.replaceAll(preloadLink, ''));
  await writeFile(index, sayMessages(filled, await textsOf(folder, messages)));
}

/** What is asked for under a name of its content is asked for once: this one would be with each page. */
async function nameByContent(folder, file) {
  const content = await readFile(join(folder, file));
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  const named = file.replace('.', `-${hash}.`);
  await copyFile(join(folder, file), join(folder, named));
  return named;
}

function replaceOnce(page, [slot, content]) {
  if (!page.includes(slot)) throw new Error(`The page has no place for ${slot}`);
  return page.replace(slot, () => content);
}

function textsOf(folder, messages) {
  return Promise.all(
    languages.map(async (language) => {
      const source = await readFile(join(folder, messages[language]), 'base64');
      return [language, (await import(`data:text/javascript;base64,${source}`)).default];
    }),
  );
}

/** Puts the texts of a message into each element that names one, in place of what stands there while the app is developed. */
function sayMessages(page, texts) {
  return page.replace(/ data-message="([^"]+)">[^<]*/g, (_, key) => {
    const said = texts.map(
      ([language, areas]) =>
        `<span lang="${language}">${escape(key.split('.').reduce((part, name) => part?.[name], areas))}</span>`,
    );
    return `>${said.join('')}`;
  });
}

function escape(text) {
  if (typeof text !== 'string') throw new Error('The page names a message that does not exist.');
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
