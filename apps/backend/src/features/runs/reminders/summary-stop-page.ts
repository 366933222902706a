import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { Request, RequestHandler, Response } from 'express';
import { randomBytes } from 'node:crypto';
import type { SummaryStop } from './summary-stop';

/** Where the addresses in summaries begin; a token follows. */
export const summaryStopPath = '/unsubscribe';

const token = /^\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/**
 * Answers the address in a weekly summary (RFC 8058). Opening it changes nothing, since mail programs open addresses by themselves; pressing
 * the button does, and so does a mail program that sends what the button sends. It needs no session and takes no origin amiss.
 */
export function summaryStopPage(service: () => SummaryStop): RequestHandler {
  return (request, response, next) => {
    const way = wayOf(request);
    if (way === undefined) return next();
    const asked = token.exec(request.path)?.[1];
    const found = asked === undefined ? Promise.resolve(undefined) : service()[way](asked);
    found.then((language) => send(response, way, language)).catch(next);
  };
}

function wayOf({ method }: Request): 'find' | 'stop' | undefined {
  if (method === 'POST') return 'stop';
  return method === 'GET' || method === 'HEAD' ? 'find' : undefined;
}

const serbian = {
  title: 'Недељни преглед',
  asked:
    'Недељни преглед датума неће Вам више стизати. Како Вам поруке стижу, бирате и на свом налогу.',
  button: 'Искључите недељни преглед',
  done: 'Искључено је: недељни преглед Вам више неће стизати. Поново га можете укључити на свом налогу.',
  unknown: 'Ова адреса више не важи. Како Вам поруке стижу, бирате на свом налогу.',
};

const english: typeof serbian = {
  title: 'Weekly summary',
  asked:
    'The weekly summary of dates will no longer reach you. You can also choose how mail reaches you in your account.',
  button: 'Switch the weekly summary off',
  done: 'It is off: the weekly summary will no longer reach you. You can switch it on again in your account.',
  unknown: 'This address is no longer valid. You choose how mail reaches you in your account.',
};

function send(response: Response, way: 'find' | 'stop', language: string | undefined): void {
  const nonce = randomBytes(18).toString('base64');
  response.status(language === undefined ? 404 : 200).set({
    'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex',
  });
  response.type('html').send(render(nonce, way, language));
}

/** Of whom nothing is known is answered in Latin script and in English. */
function render(nonce: string, way: 'find' | 'stop', language: string | undefined): string {
  const words = language === 'en' ? english : serbian;
  const say = language === 'sr-Cyrl' ? (text: string) => text : cyrillicToLatin;
  const said = way === 'find' ? words.asked : words.done;
  const button = `<form method="post"><button>${say(words.button)}</button></form>`;
  const unknown = `<p>${say(words.unknown)}</p><p lang="en">${english.unknown}</p>`;
  const body =
    language === undefined
      ? unknown
      : `<p role="status">${say(said)}</p>${way === 'find' ? button : ''}`;
  return `<!doctype html><html lang="${language ?? 'sr-Latn'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${say(words.title)}</title>
<style nonce="${nonce}">${look}</style><main><h1>${say(words.title)}</h1>${body}</main></html>`;
}

const look = `:root{color-scheme:light dark}body{font:1.0625rem/1.6 system-ui,sans-serif;margin:0;display:grid;min-height:90vh;place-items:center}main{max-width:30rem;padding:1.5rem}h1{font-size:1.5rem;line-height:1.25;margin:0 0 .75rem}p{margin:0 0 1.5rem}button{font:inherit;font-weight:600;padding:.7rem 1.25rem;border:0;border-radius:.5rem;background:#1d4f91;color:#fff;cursor:pointer}button:hover{background:#163e73}button:focus-visible{outline:3px solid currentColor;outline-offset:3px}`;
