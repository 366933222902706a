import { inject, Injectable } from '@angular/core';
import { parsePublished, type Published } from '@svetionik/proofs/credentials/published';
import { ApiClient } from '../core/api/api-client';
import { readKept } from '../core/kept-under';

const storageKey = 'issuer-keys';

/** The public keys and certificates that documents are checked with. They are no secret, and kept so that a check works without a network. */
@Injectable({ providedIn: 'root' })
export class PublishedData {
  private readonly api = inject(ApiClient);

  /** Fails only where they were never here. */
  async load(): Promise<Published> {
    try {
      const text = JSON.stringify(await this.api.call('credentials.listIssuerKeys', {}));
      keep(text);
      return parsePublished(text);
    } catch (error) {
      const kept = parsePublished(keptText());
      if (kept.keys.length === 0) throw error;
      return kept;
    }
  }
}

function keep(text: string): void {
  try {
    localStorage.setItem(storageKey, text);
  } catch {
    // Without storage a check needs a network.
  }
}

function keptText(): string {
  try {
    return readKept(localStorage, storageKey) ?? '';
  } catch {
    return '';
  }
}
