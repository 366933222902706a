import { DestroyRef, DOCUMENT, inject, Injectable } from '@angular/core';
import { ApiClient } from '../../core/api/api-client';
import { NewestReply } from '../../core/api/newest-reply';
import { Submission } from '../../core/forms/submission';
import type { EntryLink } from './entry-link';

const pause = 4000;

/** One link or code: followed while people come in. */
@Injectable()
export class EntryLinkStore {
  private readonly api = inject(ApiClient);
  private readonly document = inject(DOCUMENT);
  private readonly page = inject(DestroyRef);
  private readonly newest = new NewestReply<EntryLink>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly link = this.newest.shown;
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
    const request = { params: { link: link.id }, version: link.version, body: { most, minutes } };
    return this.changing.run(() =>
      this.newest.change(() => this.api.call('identity.prolongEntryLink', request)),
    );
  }

  close({ id }: EntryLink, closed: boolean): Promise<boolean> {
    const request = { params: { link: id }, body: { closed } };
    return this.changing.run(() =>
      this.newest.change(() => this.api.call('identity.closeEntryLink', request)),
    );
  }

  private plan(id: string): void {
    // an answer that was on its way when the page was left is nobody's any more
    if (this.page.destroyed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const looked = this.document.visibilityState === 'visible';
      // what fails is tried again: the count that is there stays
      void (looked ? this.read(id).catch(() => false) : Promise.resolve()).then(() =>
        this.plan(id),
      );
    }, pause);
  }

  private read(link: string): Promise<boolean> {
    return this.newest.read(() => this.api.call('identity.readEntryLink', { params: { link } }));
  }
}

/** For how many minutes more a link is open, so many added. */
export function countMinutes({ endsAt }: EntryLink, added: number): number {
  const left = Math.max(0, (new Date(endsAt).getTime() - Date.now()) / 60_000);
  return Math.max(1, Math.round(left + added));
}
