// pdfjs is an ES module, which jest cannot load; this runs beside it: a document on stdin, what it says on stdout.
import { buffer } from 'node:stream/consumers';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const data = new Uint8Array(await buffer(process.stdin));
const document = await getDocument({ data, verbosity: VerbosityLevel.ERRORS, useSystemFonts: false }).promise;
const [{ info, metadata }, markInfo] = await Promise.all([document.getMetadata(), document.getMarkInfo()]);

const elements = [];
const links = [];
let untagged = '';

function walk(node, depth, textOf) {
  if (node.type) return;
  const children = node.children ?? [];
  const own = children.filter((child) => child.type === 'content').map((child) => textOf.get(child.id) ?? '');
  const annotated = children.some((child) => child.type === 'annotation' || child.type === 'object');
  elements.push({ role: node.role, depth, text: own.join('').trim(), alt: node.alt ?? null, language: node.lang ?? null, links: annotated });
  for (const child of children) walk(child, depth + 1, textOf);
}

async function read(page) {
  const [tree, text, annotations] = await Promise.all([
    page.getStructTree(),
    page.getTextContent({ includeMarkedContent: true, disableNormalization: true }),
    page.getAnnotations(),
  ]);
  const textOf = new Map();
  const open = [];
  for (const item of text.items) {
    if (item.type === 'beginMarkedContentProps' || item.type === 'beginMarkedContent') open.push(item.id ?? null);
    else if (item.type === 'endMarkedContent') open.pop();
    else if (open.at(-1)) textOf.set(open.at(-1), (textOf.get(open.at(-1)) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    else untagged += item.str;
  }
  walk(tree, 0, textOf);
  links.push(...annotations.filter(({ subtype }) => subtype === 'Link').map(({ url, rect }) => ({ url, rect })));
}

const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
for (const page of pages) await read(page);

process.stdout.write(
  JSON.stringify({
    pages: document.numPages,
    size: pages[0].view,
    title: info.Title,
    language: info.Language,
    version: info.PDFFormatVersion,
    marked: markInfo?.Marked ?? false,
    xmpTitle: metadata?.get('dc:title') ?? null,
    xmpCreator: metadata?.get('dc:creator') ?? null,
    elements,
    untagged,
    links,
  }),
);
