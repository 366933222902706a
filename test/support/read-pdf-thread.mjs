// pdfjs is an ES module, which jest cannot load; this runs beside it, for as long as there are documents to be read.
import { parentPort } from 'node:worker_threads';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const decoration = Symbol('decoration');

/** Adds what a structure element and those in it say. */
function walk(node, depth, textOf, elements) {
  if (node === null || node.type) return;
  const children = node.children ?? [];
  const own = children
    .filter((child) => child.type === 'content')
    .map((child) => textOf.get(child.id) ?? '');
  const annotated = children.some(
    (child) => child.type === 'annotation' || child.type === 'object',
  );
  elements.push({
    role: node.role,
    depth,
    text: own.join('').trim(),
    alt: node.alt ?? null,
    language: node.lang ?? null,
    links: annotated,
  });
  for (const child of children) walk(child, depth + 1, textOf, elements);
}

async function readPage(page) {
  const [tree, text, annotations] = await Promise.all([
    page.getStructTree(),
    page.getTextContent({ includeMarkedContent: true, disableNormalization: true }),
    page.getAnnotations(),
  ]);
  const textOf = new Map();
  const open = [];
  let untagged = '';
  for (const item of text.items) {
    if (item.type === 'beginMarkedContentProps' || item.type === 'beginMarkedContent')
      open.push(item.tag === 'Artifact' ? decoration : (item.id ?? null));
    else if (item.type === 'endMarkedContent') open.pop();
    else if (open.includes(decoration)) continue;
    else if (open.at(-1))
      textOf.set(
        open.at(-1),
        (textOf.get(open.at(-1)) ?? '') + item.str + (item.hasEOL ? ' ' : ''),
      );
    else untagged += item.str;
  }
  const elements = [];
  walk(tree, 0, textOf, elements);
  const links = annotations
    .filter(({ subtype }) => subtype === 'Link')
    .map(({ url, rect }) => ({ url, rect }));
  return { elements, links, untagged };
}

async function read(pdf) {
  const data = new Uint8Array(pdf);
  const document = await getDocument({
    data,
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  }).promise;
  const [{ info, metadata }, markInfo] = await Promise.all([
    document.getMetadata(),
    document.getMarkInfo(),
  ]);
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
  );
  const contents = [];
  for (const page of pages) contents.push(await readPage(page));
  return {
    pages: document.numPages,
    size: pages[0].view,
    title: info.Title,
    language: info.Language,
    version: info.PDFFormatVersion,
    marked: markInfo?.Marked ?? false,
    xmpTitle: metadata?.get('dc:title') ?? null,
    xmpCreator: metadata?.get('dc:creator') ?? null,
    elements: contents.flatMap(({ elements }) => elements),
    untagged: contents.map(({ untagged }) => untagged).join(''),
    links: contents.flatMap(({ links }) => links),
  };
}

parentPort.on('message', async ({ pdfs, answers, answered }) => {
  try {
    const contents = [];
    for (const pdf of pdfs) contents.push(await read(pdf));
    answers.postMessage({ contents });
  } catch (error) {
    answers.postMessage({ failure: String(error) });
  }
  Atomics.store(answered, 0, 1);
  Atomics.notify(answered, 0);
});
