// pdfjs is an ES module, which jest cannot load; this runs beside it: a document on stdin, what it says on stdout.
import { buffer } from 'node:stream/consumers';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const data = new Uint8Array(await buffer(process.stdin));
const document = await getDocument({ data, verbosity: VerbosityLevel.ERRORS, useSystemFonts: false }).promise;
const page = await document.getPage(1);
const [{ info, metadata }, markInfo, tree, text, annotations] = await Promise.all([
  document.getMetadata(),
  document.getMarkInfo(),
  page.getStructTree(),
  page.getTextContent({ includeMarkedContent: true, disableNormalization: true }),
  page.getAnnotations(),
]);

const textOf = new Map();
const open = [];
let untagged = '';
for (const item of text.items) {
  if (item.type === 'beginMarkedContentProps' || item.type === 'beginMarkedContent') open.push(item.id ?? null);
  else if (item.type === 'endMarkedContent') open.pop();
  else if (open.at(-1)) textOf.set(open.at(-1), (textOf.get(open.at(-1)) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
  else untagged += item.str;
}

const elements = [];
function walk(node, depth) {
  if (node.type) return;
  const own = (node.children ?? []).filter((child) => child.type === 'content').map((child) => textOf.get(child.id) ?? '');
  const links = (node.children ?? []).some((child) => child.type === 'annotation' || child.type === 'object');
  elements.push({ role: node.role, depth, text: own.join('').trim(), alt: node.alt ?? null, language: node.lang ?? null, links });
  for (const child of node.children ?? []) walk(child, depth + 1);
}
walk(tree, 0);

process.stdout.write(
  JSON.stringify({
    pages: document.numPages,
    size: page.view,
    title: info.Title,
    language: info.Language,
    version: info.PDFFormatVersion,
    marked: markInfo?.Marked ?? false,
    xmpTitle: metadata?.get('dc:title') ?? null,
    xmpCreator: metadata?.get('dc:creator') ?? null,
    elements,
    untagged,
    links: annotations.filter(({ subtype }) => subtype === 'Link').map(({ url, rect }) => ({ url, rect })),
  }),
);
