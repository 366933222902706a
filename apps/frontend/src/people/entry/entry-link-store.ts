import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { ApiClient } from '../../core/api/api-client';
import { Submission } from '../../core/forms/submission';
import type { EntryLink } from './entry-link';

const pause = 4000;

/** One link or code: followed while people come in. */
@Injectable()
export class EntryLinkStore {
  private readonly api = inject(ApiClient);
  private readonly document = inject(DOCUMENT);
  private readonly page = inject(DestroyRef);
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly link = signal<EntryLink | undefined>(undefined);
  readonly reading = new Submission();
  readonly changing = new Submission();

  constructor() {
    this.page.onDestroy(() => clearTimeout(this.timer));
  }

  /** Reads the link, and again every few seconds for as long as somebody looks at the page. */
  async follow(id: string): Promise<void> {
    await this.reading.run(() => this.read(id));
    this.plan(id);
  }

  prolong(link: EntryLink, most: number, minutes: number): Promise<boolean> {
    return this.changing.run(async () => {
      const request = {
        params: { link: link.id },
        version: link.version,
        body: { most, minutes },
      };
      this.link.set(await this.api.call('identity.prolongEntryLink', request));
    });
  }

  close({ id }: EntryLink, closed: boolean): Promise<boolean> {
    return this.changing.run(async () => {
      const request = { params: { link: id }, body: { closed } };
      this.link.set(await this.api.call('identity.closeEntryLink', request));
    });
  }

  private plan(id: string): void {
    // an answer that was on its way when the page was left is nobody's any more
    if (this.page.destroyed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const looked = this.document.visibilityState === 'visible';
      // what fails is tried again: the count that is there stays
      void (looked ? this.read(id).catch(() => undefined) : Promise.resolve()).then(() =>
        this.plan(id),
      );
    }, pause);
  }

  private async read(id: string): Promise<void> {
    this.link.set(await this.api.call('identity.readEntryLink', { params: { link: id } }));
  }
}

/** For how many minutes more a link is open, so many added. */
export function countMinutes({ endsAt }: EntryLink, added: number): number {
  const left = Math.max(0, (new Date(endsAt).getTime() - Date.now()) / 60_000);
  return Math.max(1, Math.round(left + added));
}
