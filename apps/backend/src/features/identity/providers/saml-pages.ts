import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import type { SamlConsumer } from './saml-consumer';

/** Where providers that speak SAML find an organisation; its slug follows. */
export const samlPath = '/saml';

const slugPath = /^\/([a-z0-9-]{1,63})$/;
const mostBytes = 256 * 1024;
const posted = z.object({ SAMLResponse: z.string(), RelayState: z.string().length(43) });

/**
 * Tells a provider what it has to know of an organisation, and takes its answers. They are posted from its pages, so that no origin is taken
 * amiss here, and no cookie is read or set: the answer to a form is a page, which asks with the cookie of the browser.
 */
export function samlPages(consumer: () => SamlConsumer): RequestHandler {
  return (request, response, next) => {
    const slug = slugPath.exec(request.path)?.[1];
    if (slug === undefined) return next();
    response.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
    answer(consumer(), slug, { request, response }).catch(next);
  };
}

async function answer(
  consumer: SamlConsumer,
  slug: string,
  { request, response }: { readonly request: Request; readonly response: Response },
): Promise<void> {
  if (request.method === 'GET' || request.method === 'HEAD') {
    const metadata = await consumer.describe(slug);
    if (metadata === undefined) response.status(404).end();
    else response.type('application/samlmetadata+xml').send(metadata);
    return;
  }
  if (request.method !== 'POST') {
    response.status(405).set('Allow', 'GET, HEAD, POST').end();
    return;
  }
  const form = await readForm(request);
  if (form === undefined) {
    response.status(413).set('Connection', 'close').end();
    return;
  }
  const { SAMLResponse = '', RelayState = '' } = posted.safeParse(form).data ?? {};
  const said = { answer: SAMLResponse, state: RelayState, from: request.ip ?? '' };
  const address = await consumer.take(slug, said);
  if (address === undefined) response.status(404).end();
  else response.redirect(303, address);
}

/** What a page of a provider has posted; undefined where it is too long to be an answer. */
async function readForm(request: Request): Promise<Record<string, string> | undefined> {
  if (Number(request.get('content-length') ?? 0) > mostBytes) return undefined;
  const stream: AsyncIterable<Buffer> = request;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    if (length > mostBytes) return undefined;
    parts.push(part);
  }
  return Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString()));
}
