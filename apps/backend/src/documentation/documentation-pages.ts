import type { RequestHandler } from 'express';
import expressStaticGzip from 'express-static-gzip';

/** They are text with one style sheet of ours: nothing else is shown, nothing runs, nothing is asked for. */
const policy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Serves the pages about the API that the build has made, to be read and printed without any script. */
export function documentationPages(folder: string): RequestHandler {
  return expressStaticGzip(folder, {
    enableBrotli: true,
    orderPreference: ['br', 'gz'],
    index: 'index.html',
    serveStatic: {
      dotfiles: 'ignore',
      setHeaders: (response) => {
        response.setHeader('Content-Security-Policy', policy);
        response.setHeader('Cache-Control', 'no-cache');
      },
    },
  });
}
