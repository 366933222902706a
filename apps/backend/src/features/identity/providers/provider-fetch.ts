import { ProviderSilent } from './provider-failure';

/** By what providers are asked; tests answer for some themselves. */
export const PROVIDER_FETCH = Symbol('PROVIDER_FETCH');

/** As `fetch`. */
export type ProviderFetch = (address: string, request: RequestInit) => Promise<Response>;

const longestMilliseconds = 8_000;
/** Documents of large providers have about 5 kB, their keys about as much. */
const mostBytes = 200_000;

/** Asks a provider. It is followed nowhere else, waited for eight seconds, and read up to a length. */
export const fetchFromProvider: ProviderFetch = async (address, request) => {
  if (new URL(address).protocol !== 'https:')
    throw new ProviderSilent('it is at no address with https');
  const signal = AbortSignal.timeout(longestMilliseconds);
  try {
    return await readAnswer(await fetch(address, { ...request, redirect: 'manual', signal }));
  } catch (error) {
    if (error instanceof ProviderSilent) throw error;
    throw new ProviderSilent(signal.aborted ? 'it took too long' : 'it cannot be reached', error);
  }
};

async function readAnswer({ status, headers, body }: Response): Promise<Response> {
  const bytes = await readAll(body);
  if (status >= 500) throw new ProviderSilent(`it answered with ${status}`);
  return new Response(bytes.length > 0 ? bytes : null, { status, headers });
}

async function readAll(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.length;
    if (length > mostBytes) throw new ProviderSilent('it answered with too much');
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
