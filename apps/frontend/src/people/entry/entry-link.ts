import { DOCUMENT, inject, Injectable } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { PageAddress } from '../../core/api/page-address';
import type { Endpoints } from '../../core/routes.generated';

/** A link or a code by which people enter. */
export type EntryLink = EndpointReply<Endpoints['identity.readEntryLink']>;

/** Where people enter: what is written on a board, and what a QR code holds. */
@Injectable({ providedIn: 'root' })
export class EntryAddresses {
  private readonly origin = inject(DOCUMENT).location.origin;
  private readonly base = inject(PageAddress).base;
  /** Where a code is typed. It leads to whatever organisation has the code, so that the shortest address is said. */
  readonly spoken = `${this.origin.replace(/^https?:\/\//, '')}/join`;

  /** The whole address of a link or a code. */
  of({ key }: EntryLink): string {
    return `${this.origin}${this.base}join/${key}`;
  }

  /** As {@link of}, as it is written on paper. */
  written(link: EntryLink): string {
    return this.of(link).replace(/^https?:\/\//, '');
  }
}

/** What a pill of each state looks like. */
export const entryTones: Readonly<Record<EntryLink['state'], string>> = {
  open: 'pill good',
  full: 'pill light',
  over: 'pill',
  closed: 'pill',
};
