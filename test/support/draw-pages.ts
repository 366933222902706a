import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';

/** A page of a document, and how finely to draw it. */
export interface PageToDraw {
  readonly pdf: Buffer;
  /** From 1, which is meant where nothing is said. */
  readonly number?: number;
  readonly dotsPerInch: number;
}

const room = 64 * 1024 * 1024;

/** The pictures of the pages, as PNG files, the same on every machine. */
export function drawPages(pages: readonly PageToDraw[]): Buffer[] {
  const script = join(__dirname, 'draw-pages-process.mjs');
  const input = JSON.stringify(
    pages.map(({ pdf, number = 1, dotsPerInch }) => ({
      pdf: pdf.toString('base64'),
      number,
      dotsPerInch,
    })),
  );
  const output = execFileSync(process.execPath, [script], {
    input,
    encoding: 'utf8',
    maxBuffer: room,
  });
  return z
    .array(z.base64())
    .parse(JSON.parse(output))
    .map((picture) => Buffer.from(picture, 'base64'));
}
