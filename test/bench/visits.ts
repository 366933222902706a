import type { BrowserContext, Request } from 'playwright-core';
import { withBrowser } from './browser';
import type { ClientRequest } from './load';

/** Somebody with an enrolment, signed in. */
export interface Visitor {
  readonly person: string;
  readonly enrolment: string;
  readonly cookie: string;
}

/** What a browser that has been there before asks of the server for a page, as whoever asks it. */
export type Visit = (visitor: Visitor) => readonly ClientRequest[];

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** What the client of the bench sends by itself. */
const own = /^(?:host|connection|cookie|content-length|origin|content-type|:.*)$/;

/** Opens each page three times as `visitor`, and takes down what the last time reached the server; undefined without a Chromium. */
export function recordVisits(
  address: string,
  visitor: Visitor,
  paths: readonly string[],
): Promise<readonly Visit[] | undefined> {
  return withBrowser(async (browser) => {
    const context = await browser.newContext({ locale: 'sr-Latn-RS' });
    const [name = '', value = ''] = visitor.cookie.split('=');
    await context.addCookies([{ name, value, url: address }]);
    const visits: Visit[] = [];
    for (const path of paths) {
      for (let time = 0; time < 2; time++) await open(context, address + path);
      const asked = await open(context, address + path);
      visits.push((other) => asked.map((each) => asAnother(each, visitor, other)));
    }
    return visits;
  });
}

async function open(context: BrowserContext, address: string): Promise<readonly Asked[]> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const cached = new Set<string>();
  devtools.on('Network.requestServedFromCache', ({ requestId }) => cached.add(requestId));
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache === true) cached.add(requestId);
  });
  const addresses = new Map<string, string>();
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) =>
    addresses.set(requestId, request.url),
  );
  await devtools.send('Network.enable');
  const sent: Request[] = [];
  page.on('request', (request) => sent.push(request));
  await page.goto(address, { waitUntil: 'networkidle' });
  const fromCache = new Set([...cached].map((id) => addresses.get(id)));
  const reached = sent.filter((request) => !fromCache.has(request.url()));
  const asked = await Promise.all(reached.map(describe));
  await page.close();
  return asked.filter(({ path }) => path.startsWith('/'));
}

async function describe(request: Request): Promise<Asked> {
  const url = new URL(request.url());
  const headers = Object.entries(await request.allHeaders()).filter(([name]) => !own.test(name));
  return {
    method: request.method(),
    path: url.protocol.startsWith('http') ? url.pathname + url.search : url.protocol,
    headers: Object.fromEntries(headers),
    body: request.postData(),
  };
}

function asAnother(asked: Asked, visitor: Visitor, other: Visitor): ClientRequest {
  const told = JSON.stringify(asked)
    .replaceAll(visitor.person, other.person)
    .replaceAll(visitor.enrolment, other.enrolment);
  const { method, path, headers, body }: Asked = JSON.parse(told);
  if (method !== 'GET' && method !== 'PUT' && method !== 'POST')
    throw new Error(`a page has sent ${method}`);
  return {
    ...{ method, path, headers, cookie: other.cookie },
    ...(body === null ? {} : { body: JSON.parse(body) }),
  };
}
