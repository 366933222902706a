import { computed, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import type { NameInBothScripts } from '@svetionik/domain/language/person-name';
import type { StatedAge } from '@svetionik/domain/people/guardian-consent';
import type { Language } from '@svetionik/domain/language/script';
import { ApiClient } from '../../core/api/api-client';
import { buildBase, PageAddress } from '../../core/api/page-address';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';
import { EntryWay } from '../entry-way';
import { SessionStore } from '../../core/session/session-store';

type Opened = EndpointReply<Endpoints['identity.openEntryLink']>;

/** A link or a code that lets in. */
export type OpenLink = Extract<Opened, { state: 'open' }>;

/** Who enters, as it is sent. */
export type Entrant = EndpointRequest<Endpoints['identity.enterByLink']>['body']['entrant'];

/** What a link or a code offers, and coming in by it. */
@Injectable()
export class JoinStore {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);
  private readonly ways = inject(EntryWay);
  private readonly page = inject(PageAddress);
  private readonly document = inject(DOCUMENT);

  readonly link = signal<OpenLink | undefined>(undefined);
  readonly ended = signal(false);
  readonly opening = new Submission();
  readonly entering = new Submission();
  /** Where somebody goes on who has entered before, or enters by a mail. */
  readonly way = computed(() => this.ways.find(this.link()));

  /** Whether it lets in; an ended one is said to be that, and an unknown one is a problem. */
  open(key: string): Promise<boolean> {
    return this.opening.run(async () => {
      await this.session.read();
      const opened = await this.api.call('identity.openEntryLink', { body: { key } });
      this.ended.set(opened.state === 'ended');
      if (opened.state === 'open') this.link.set(opened);
    });
  }

  /** Whether the page is at the address of the organisation; else the browser is on its way there. */
  isAtHome({ address, key }: OpenLink): boolean {
    if ((this.page.slug ?? null) === address) return true;
    this.document.location.assign(`${buildBase(address ?? undefined)}join/${key}`);
    return false;
  }

  /** Whether they have entered; the answer signs in. */
  enter(key: string, entrant: Entrant): Promise<boolean> {
    return this.entering.run(async () => {
      const body = { key, entrant };
      this.session.accept(await this.api.call('identity.enterByLink', { body }));
    });
  }

  /** Whether a mail is under way to confirm the address with. */
  register(
    entryKey: string,
    account: {
      readonly email: string;
      readonly password: string;
      readonly age: StatedAge;
      readonly name?: NameInBothScripts;
      readonly language: Language;
    },
  ): Promise<boolean> {
    const body = { ...account, entryKey, returnPath: this.way() };
    return this.entering.run(() => this.api.call('identity.register', { body }));
  }

  /** Where whoever has just entered goes on. */
  goOn(): Promise<string> {
    return this.ways.follow(this.link());
  }
}
