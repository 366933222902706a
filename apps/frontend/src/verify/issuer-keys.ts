import { inject, Injectable } from '@angular/core';
import type { IssuerKey } from '@svetionik/domain/credentials/issuer-key';
import { publishedKeys } from '@svetionik/domain/credentials/published-keys';
import { ApiClient } from '../core/api/api-client';

const storageKey = 'svetionik.issuer-keys';

/** The public keys that documents are checked with. They are no secret, and kept so that a check works without a network. */
@Injectable({ providedIn: 'root' })
export class IssuerKeys {
  private readonly api = inject(ApiClient);

  /** Fails only where they were never here. */
  async load(): Promise<readonly IssuerKey[]> {
    try {
      const { items } = await this.api.call('credentials.listIssuerKeys', {});
      keep(items);
      return items;
    } catch (error) {
      const kept = keptKeys();
      if (kept.length === 0) throw error;
      return kept;
    }
  }
}

function keep(keys: readonly IssuerKey[]): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(keys));
  } catch {
    // Without storage a check needs a network.
  }
}

function keptKeys(): readonly IssuerKey[] {
  try {
    return publishedKeys(localStorage.getItem(storageKey) ?? '');
  } catch {
    return [];
  }
}
