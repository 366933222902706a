import { deflateSync } from 'node:zlib';

/** Lines that stand on many pages, compressed once as a PDF holds them. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly content: Buffer;
}

/**
 * A drawing on a page of a size, from operators of PDF content; positions are points from the upper left corner. The page of a
 * document turns its axes upside down, so what is drawn here stands upright.
 */
export function makeDrawing(
  { width, height }: { readonly width: number; readonly height: number },
  operators: readonly string[],
): Drawing {
  const content = deflateSync(Buffer.from(operators.join('\n'), 'latin1'), { level: 9 });
  return { width, height, content };
}

/** Writes a drawing into one document, for as many of its pages as show it. */
export function embedDrawing(
  file: PDFKit.PDFDocument,
  { width, height, content }: Drawing,
): PDFKit.PDFKitReference {
  const form = file.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: {},
    Filter: 'FlateDecode',
  });
  form.end(content);
  return form;
}
