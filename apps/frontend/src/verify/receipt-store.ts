import { computed, inject, Injectable } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../core/api/api-client';
import { NewestReply } from '../core/api/newest-reply';
import type { Endpoints } from '../core/routes.generated';

/** What was found out about a receipt. */
export type ReceiptCheck =
  | { readonly kind: 'none' | 'checking' | 'not-text' }
  | {
      readonly kind: 'done';
      readonly result: EndpointReply<Endpoints['receipts.checkReceipt']>;
      readonly at: string;
    }
  | { readonly kind: 'failed'; readonly error: unknown };

const longest = 5_000;

/** Checks a receipt of handing in, pasted or from the file that was kept. */
@Injectable()
export class ReceiptStore {
  private readonly api = inject(ApiClient);
  private readonly newest = new NewestReply<ReceiptCheck>();

  readonly check = computed<ReceiptCheck>(() => this.newest.shown() ?? { kind: 'none' });

  async look(text: string): Promise<void> {
    if (text.length > longest) return this.newest.take({ kind: 'not-text' });
    this.newest.take({ kind: 'checking' });
    await this.newest.read(() => this.ask(text));
  }

  /** The text of a kept file; undefined, with a message, when it cannot be one. */
  async open(file: File): Promise<string | undefined> {
    if (file.size > longest * 2) {
      this.newest.take({ kind: 'not-text' });
      return undefined;
    }
    return (await file.text()).trim();
  }

  private async ask(text: string): Promise<ReceiptCheck> {
    try {
      const result = await this.api.call('receipts.checkReceipt', { body: { text } });
      return { kind: 'done', result, at: new Date().toISOString() };
    } catch (error) {
      return { kind: 'failed', error };
    }
  }
}
