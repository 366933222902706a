// pdfjs is an ES module, which jest cannot load; this runs beside it: documents on stdin, the pictures of the pages asked for on stdout.
import { json } from 'node:stream/consumers';
import process from 'node:process';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const pointsPerInch = 72;

/** Letters are drawn from the outlines in the document, so that no font of the machine takes part. */
async function draw({ pdf, number, dotsPerInch }) {
  const data = new Uint8Array(Buffer.from(pdf, 'base64'));
  const document = await getDocument({
    data,
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
  }).promise;
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: dotsPerInch / pointsPerInch });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
  return canvas.toBuffer('image/png').toString('base64');
}

const pictures = [];
for (const document of await json(process.stdin)) pictures.push(await draw(document));
process.stdout.write(JSON.stringify(pictures));
