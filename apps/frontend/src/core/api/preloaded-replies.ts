import { DOCUMENT, inject, Injectable } from '@angular/core';
import { buildAddress, type RequestParts, type Route } from '@svetionik/client/request-line';

/** For how long the replies that came with the page are taken for those of now, in milliseconds: old machines are long in starting. */
const fresh = 60_000;

/** What the server has answered with the page itself, each for the first time that it is asked for. */
@Injectable({ providedIn: 'root' })
export class PreloadedReplies {
  private readonly replies = new Map(takeFromPage(inject(DOCUMENT)));

  /** Undefined where the server has to be asked. Whatever changes something there ends all. */
  take(route: Route, parts: RequestParts): Response | undefined {
    if (route.method !== 'GET' || performance.now() > fresh) this.replies.clear();
    if (this.replies.size === 0) return undefined;
    const address = buildAddress(route, parts);
    const reply = this.replies.get(address);
    this.replies.delete(address);
    return reply === undefined ? undefined : Response.json(reply);
  }
}

/** Taken out of the page: whoever uses the computer next finds nothing of it there. The page of a developer has none. */
function takeFromPage(page: Document): readonly [string, unknown][] {
  const block = page.getElementById('preloaded');
  const text = block?.textContent?.trim() ?? '';
  block?.remove();
  const replies: unknown = text.startsWith('{') ? JSON.parse(text) : {};
  return typeof replies === 'object' && replies !== null ? Object.entries(replies) : [];
}
