import type { RequestHandler } from 'express';
import { readFile } from 'node:fs/promises';

/** Gives out the stand-alone verifier as a file to keep, with what `fill` puts into it. It is opened without us: none of our pages shows it. */
export function verifierPage(
  file: string,
  fill: (page: string) => Promise<string>,
): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    readFile(file, 'utf8')
      .then(fill, () => undefined)
      .then((page) => {
        if (page === undefined) return next();
        response.set({
          'Cache-Control': 'no-cache',
          'Content-Disposition': 'attachment; filename="provera-dokumenta.html"',
        });
        response.type('html').send(page);
      })
      .catch(next);
  };
}
