import type { Request, Response } from 'express';
import { PackedPage } from './packed-page';

const nonce = 'NONCE_PLACEHOLDER';
const replies = 'PRELOADED_PLACEHOLDER';

/** What differs in a page from visitor to visitor. */
export interface OwnOfPage {
  readonly nonce: string;
  /** JSON, as it may stand in a page. */
  readonly replies: string;
}

/** Each organisation has a page or two; more than these are pages of before. */
const mostPages = 200;

/** Sends pages as gzip to whoever takes it. A page holds nothing that a visitor chose, so that its size tells nothing. */
export class PageSender {
  private readonly packed = new Map<string, PackedPage>();

  send(request: Request, response: Response, page: string, own: OwnOfPage): void {
    const ready = this.find(page).fill({ [nonce]: own.nonce, [replies]: own.replies });
    response.type('html').vary('Accept-Encoding');
    if (request.acceptsEncodings('gzip') === false) response.send(ready.plain);
    else response.set('Content-Encoding', 'gzip').send(ready.pack());
  }

  private find(page: string): PackedPage {
    const known = this.packed.get(page);
    if (known !== undefined) return known;
    if (this.packed.size >= mostPages) this.packed.clear();
    const packed = new PackedPage(page, [nonce, replies]);
    this.packed.set(page, packed);
    return packed;
  }
}
