import type { Request, RequestHandler } from 'express';
import expressStaticGzip from 'express-static-gzip';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pagePolicy, workerPolicy } from './security-headers';
import { PageSender } from './page-sender';

/** The page as visitors of one organisation get it, and whether there is what its address names. */
export interface FilledPage {
  readonly page: string;
  readonly found: boolean;
}

/** What stands in the page of one visitor alone, as JSON. */
export interface OwnPage extends FilledPage {
  readonly replies: string;
}

/** A page that somebody opens: its path within its organisation, and the slug of that where its address names one. */
export interface OpenedPage {
  readonly request: Request;
  readonly path: string;
  readonly address: string | undefined;
}

/** Fills in what the page says before the app has loaded; called for each request. */
export type FillPage = (page: string, opened: OpenedPage) => Promise<OwnPage>;

/** Serves the built web app: files precompressed and immutable, and the page itself with a fresh nonce. */
export function webApp(
  folder: string,
  fill: FillPage = async (page) => ({ page, found: true, replies: '{}' }),
): readonly RequestHandler[] {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return [missingApp];
  const page = readFileSync(index, 'utf8');
  const sender = new PageSender();
  const files = expressStaticGzip(folder, {
    enableBrotli: true,
    orderPreference: ['br', 'gz'],
    index: false,
    serveStatic: { setHeaders, redirect: false, dotfiles: 'ignore' },
  });
  return [
    (request, response, next) => {
      if (isApi(request.path)) return next();
      if (!isPage(request.path)) return void files(request, response, next);
      if (request.method !== 'GET' && request.method !== 'HEAD') return next();
      const nonce = randomBytes(18).toString('base64');
      fill(page, openedBy(request))
        .then(({ page: filled, found, replies }) => {
          response.status(found ? 200 : 404).set({
            'Content-Security-Policy': pagePolicy(nonce),
            'Cache-Control': 'no-store',
          });
          sender.send(request, response, filled, { nonce, replies });
        })
        .catch(next);
    },
  ];
}

const hashed = /-[\w-]{8}\.(?:js|css|svg|woff2)(?:\.br|\.gz)?$/;

const worker = /kept-check\.js(?:\.br|\.gz)?$/;

function setHeaders(response: ServerResponse, path: string): void {
  response.setHeader(
    'Cache-Control',
    hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  if (worker.test(path)) response.setHeader('Content-Security-Policy', workerPolicy);
}

/** A path may name an organisation, `/o/zaklon/courses`. */
function openedBy(request: Request): OpenedPage {
  const [own = '', address] = /^\/o\/([^/]+)/.exec(request.path) ?? [];
  return { request, address, path: request.path.slice(own.length) || '/' };
}

function isApi(path: string): boolean {
  return path.startsWith('/api/');
}

/** Files have an ending, pages have none. */
function isPage(path: string): boolean {
  return path === '/index.html' || !/\.[a-z0-9]+$/i.test(path);
}

const missingApp: RequestHandler = (request, response, next) => {
  if (isApi(request.path)) return next();
  response.status(503).type('text').send('The web app is not built. Run: npm run build:web\n');
};
