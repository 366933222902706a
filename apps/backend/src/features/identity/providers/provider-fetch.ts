import { lookup } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import { request as ask } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Settings } from '../../../platform/config/env';
import { ProviderSilent } from './provider-failure';
import { isPublicAddress } from './public-address';

/** By what providers are asked; tests answer for some themselves. */
export const PROVIDER_FETCH = Symbol('PROVIDER_FETCH');

/** As `fetch`. */
export type ProviderFetch = (address: string, request: RequestInit) => Promise<Response>;

const longestMilliseconds = 8_000;
/** Documents of large providers have about 5 kB, their keys about as much. */
const mostBytes = 200_000;

/**
 * Asks providers. One is followed nowhere else, waited for eight seconds, and read up to a length. Their addresses are entered by
 * administrators of organisations: within the network of the server only those are asked that its operator has named.
 */
export function fetchFromProviders({
  innerProviders,
  onThisMachineOnly,
}: Pick<Settings, 'innerProviders' | 'onThisMachineOnly'>): ProviderFetch {
  return async (address, request) => {
    const url = new URL(address);
    if (url.protocol !== 'https:') throw new ProviderSilent('it is at no address with https');
    const isNamed = onThisMachineOnly || innerProviders.includes(url.hostname);
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    if (!isNamed && isIP(literal) !== 0 && !isPublicAddress(literal)) throw inside();
    const signal = AbortSignal.timeout(longestMilliseconds);
    try {
      return await send(new Request(url, { ...request, signal }), {
        signal,
        ...(!isNamed && { lookup: lookupOutside }),
      });
    } catch (error) {
      if (error instanceof ProviderSilent) throw error;
      throw new ProviderSilent(signal.aborted ? 'it took too long' : 'it cannot be reached', error);
    }
  };
}

async function send(
  request: Request,
  options: { readonly signal: AbortSignal; readonly lookup?: LookupFunction },
): Promise<Response> {
  const headers = Object.fromEntries(request.headers);
  const body = new Uint8Array(await request.arrayBuffer());
  const { method } = request;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    ask(request.url, { ...options, method, headers }, resolve)
      .on('error', reject)
      .end(body);
  });
  return readAnswer(answer);
}

/** Each address is looked at as it is connected to, so that a name cannot lead elsewhere in between. */
const lookupOutside: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const [first] = found ?? [];
    if (error !== null || first === undefined) return callback(error ?? inside(), '', 4);
    if (!found.every(({ address }) => isPublicAddress(address))) return callback(inside(), '', 4);
    if (options.all === true) callback(null, found);
    else callback(null, first.address, first.family);
  });
};

function inside(): ProviderSilent {
  return new ProviderSilent(
    'it is within the network of the server, and not among INNER_PROVIDERS',
  );
}

async function readAnswer(answer: IncomingMessage): Promise<Response> {
  const { statusCode: status = 0, headers } = answer;
  const bytes = await readAll(answer);
  if (status >= 500) throw new ProviderSilent(`it answered with ${status}`);
  const kept = new Headers();
  for (const [name, value] of Object.entries(headers))
    for (const each of [value ?? []].flat()) kept.append(name, each);
  return new Response(bytes.length > 0 ? bytes : null, { status, headers: kept });
}

async function readAll(answer: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const stream: AsyncIterable<Buffer> = answer;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    if (length > mostBytes) throw new ProviderSilent('it answered with too much');
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
