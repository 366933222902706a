import { inject, Injectable } from '@angular/core';
import { Connection } from '../../core/api/connection';
import { readKept } from '../../core/kept-under';

/** A draft that the server doesn't have yet, and the version that it was written on, with what stood there. */
interface Kept<Content> {
  readonly version: number;
  readonly base?: Content | undefined;
  readonly content: Content;
}

/**
 * Keeps what is not saved yet through a reload or a new sign-in, for as long as the window is open. Each finds only what
 * they wrote themselves: it is never saved in the name of whoever signs in after them.
 */
@Injectable({ providedIn: 'root' })
export class KeptDrafts {
  private readonly connection = inject(Connection);

  keep<Content>(id: string, draft: Kept<Content>): void {
    try {
      sessionStorage.setItem(this.keyOf(id), JSON.stringify(draft));
    } catch {
      // Without storage a draft is safe only on the page.
    }
  }

  forget(id: string): void {
    try {
      sessionStorage.removeItem(this.keyOf(id));
    } catch {
      // There was nothing to forget.
    }
  }

  find<Content>(
    id: string,
    isContent: (value: unknown) => value is Content,
  ): Kept<Content> | undefined {
    try {
      const kept: unknown = JSON.parse(readKept(sessionStorage, this.keyOf(id)) ?? 'null');
      if (typeof kept !== 'object' || kept === null || !('version' in kept) || !('content' in kept))
        return undefined;
      const base = 'base' in kept && isContent(kept.base) ? kept.base : undefined;
      return typeof kept.version === 'number' && isContent(kept.content)
        ? { version: kept.version, base, content: kept.content }
        : undefined;
    } catch {
      return undefined;
    }
  }

  private keyOf(id: string): string {
    return `draft.${this.connection.owner() ?? ''}.${id}`;
  }
}
