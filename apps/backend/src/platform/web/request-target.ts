import type { RequestHandler } from 'express';
import { DomainError } from '../http/domain-error';

const longest = 8_000;

/** Refuses an address that is too long, or that no part of the program could read. */
export function readableAddress(): RequestHandler {
  return (request, _response, next) => {
    if (request.originalUrl.length > longest)
      return next(new DomainError('request.address-too-long'));
    next(
      isReadable(request.path)
        ? undefined
        : new DomainError('request.invalid', {
            fields: [{ path: 'address', reason: 'a percent sign without a character of UTF-8' }],
          }),
    );
  };
}

/**
 * A local installation answers only under its own names. A page elsewhere can let its name point to this machine, and
 * would then be served like one of ours.
 */
export function requireOwnHost(publicUrl: string): RequestHandler {
  const ours = new URL(publicUrl).host;
  return (request, response, next) => {
    const host = request.headers.host ?? '';
    const local = ['localhost', '127.0.0.1', '[::1]'].map(
      (name) => `${name}:${request.socket.localPort}`,
    );
    const names =
      request.socket.localPort === 80
        ? [...local, ...local.map((name) => name.replace(/:80$/, ''))]
        : local;
    if ([ours, ...names].includes(host.toLowerCase())) return next();
    // somebody with a browser, who would take a problem in JSON for a page that is broken
    if (request.accepts(['json', 'html']) === 'html')
      return void response
        .status(421)
        .type('text/plain')
        .send(refusal(`http://localhost:${request.socket.localPort}`));
    next(new DomainError('request.host-refused'));
  };
}

/** Names what everybody knows, and not the address that was set, since whoever asks may be a page elsewhere. */
function refusal(address: string): string {
  return `Ova instalacija odgovara samo na adresi ${address} i na onoj koja stoji u podešavanju PUBLIC_URL.\nThis installation answers only at ${address} and at the address in its setting PUBLIC_URL.\n`;
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
