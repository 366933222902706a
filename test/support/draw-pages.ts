import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';

/** A document, and how finely to draw its first page. */
export interface PageToDraw {
  readonly pdf: Buffer;
  readonly dotsPerInch: number;
}

const room = 64 * 1024 * 1024;

/** The pictures of the documents' first pages, as PNG files, the same on every machine. */
export function drawPages(pages: readonly PageToDraw[]): Buffer[] {
  const script = join(__dirname, 'draw-pages-process.mjs');
  const input = JSON.stringify(pages.map(({ pdf, dotsPerInch }) => ({ pdf: pdf.toString('base64'), dotsPerInch })));
  const output = execFileSync(process.execPath, [script], { input, encoding: 'utf8', maxBuffer: room });
  return z.array(z.base64()).parse(JSON.parse(output)).map((picture) => Buffer.from(picture, 'base64'));
}
