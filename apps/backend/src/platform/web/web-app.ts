import type { RequestHandler } from 'express';
import expressStaticGzip from 'express-static-gzip';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pagePolicy, workerPolicy } from './security-headers';
import { sendPage } from './send-page';

const placeholder = /NONCE_PLACEHOLDER/g;

/** The page as it is sent, and whether there is what its address names. */
export interface FilledPage {
  readonly page: string;
  readonly found: boolean;
}

/** Fills in what the page says before the app has loaded; called for each request, with the slug of the organisation in its address. */
export type FillPage = (page: string, address: string | undefined) => Promise<FilledPage>;

/** Serves the built web app: files precompressed and immutable, and the page itself with a fresh nonce. */
export function webApp(
  folder: string,
  fill: FillPage = async (page) => ({ page, found: true }),
): readonly RequestHandler[] {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return [missingApp];
  const page = readFileSync(index, 'utf8');
  const files = expressStaticGzip(folder, {
    enableBrotli: true,
    orderPreference: ['br', 'gz'],
    index: false,
    serveStatic: { setHeaders, redirect: false, dotfiles: 'ignore' },
  });
  return [
    (request, response, next) => {
      if (isApi(request.path) || isPage(request.path)) return next();
      files(request, response, next);
    },
    (request, response, next) => {
      if (isApi(request.path) || (request.method !== 'GET' && request.method !== 'HEAD'))
        return next();
      if (/\.[a-z0-9]+$/i.test(request.path) && !isPage(request.path)) return next();
      const nonce = randomBytes(18).toString('base64');
      fill(page.replace(placeholder, nonce), organisationIn(request.path))
        .then(({ page: filled, found }) => {
          response.status(found ? 200 : 404).set({
            'Content-Security-Policy': pagePolicy(nonce),
            'Cache-Control': 'no-store',
          });
          return sendPage(request, response, filled);
        })
        .catch(next);
    },
  ];
}

const hashed = /-[\w-]{8}\.(?:js|css|woff2)(?:\.br|\.gz)?$/;

const worker = /kept-check\.js(?:\.br|\.gz)?$/;

function setHeaders(response: ServerResponse, path: string): void {
  response.setHeader(
    'Cache-Control',
    hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  if (worker.test(path)) response.setHeader('Content-Security-Policy', workerPolicy);
}

/** The slug of the organisation that a path names, `/o/zaklon/courses`. */
function organisationIn(path: string): string | undefined {
  return /^\/o\/([^/]+)/.exec(path)?.[1];
}

function isApi(path: string): boolean {
  return path.startsWith('/api/');
}

function isPage(path: string): boolean {
  return path === '/' || path === '/index.html';
}

const missingApp: RequestHandler = (request, response, next) => {
  if (isApi(request.path)) return next();
  response.status(503).type('text').send('The web app is not built. Run: npm run build:web\n');
};
