import { computed, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { languages } from '@svetionik/ui/language/current-language';
import { ApiClient } from './api/api-client';
import type { Endpoints } from './routes.generated';

type Lists = EndpointReply<Endpoints['organisations.readHelpContacts']>;

/** Whom to turn to, and all that is known of them. */
export type Contact = Lists['others'][number];

/** Whom to call: a label in each language, and a number as it is read. */
export type BarContact = Pick<Lists['contacts'][number], 'label' | 'number'>;

/** Whom to turn to. Some stand in the page before the app does; those that an administrator keeps replace them. */
@Injectable({ providedIn: 'root' })
export class HelpContacts {
  private readonly api = inject(ApiClient);
  private readonly inPage = readFromPage(inject(DOCUMENT));
  private readonly read = signal<Lists | undefined>(undefined);

  /** Those of the bar at the foot of every page. */
  readonly contacts = computed<readonly BarContact[]>(() => this.read()?.contacts ?? this.inPage);
  /** All of them; none until the server has answered. */
  readonly all = computed<readonly Contact[]>(() => {
    const { contacts = [], others = [] } = this.read() ?? {};
    return [...contacts, ...others];
  });
  private readonly numbers = computed(
    () => new Map(this.all().map(({ key, number }) => [key, number])),
  );

  /** The number of a contact that content names: null where it is not known, undefined where there is no such contact. */
  numberOf(key: string): string | null | undefined {
    return this.numbers().get(key);
  }

  /** Asks the server; without an answer the known ones stay. */
  async refresh(): Promise<void> {
    const lists = await this.api.call('organisations.readHelpContacts', {});
    if (lists.contacts.length > 0) this.read.set(lists);
  }
}

function readFromPage(page: Document): BarContact[] {
  return [...page.querySelectorAll<HTMLElement>('a[data-contact]')].map((link) => {
    const said = (language: string) =>
      link.querySelector(`[lang='${language}']`)?.textContent ?? '';
    const [latin, cyrillic, english] = languages;
    return {
      label: { [latin]: said(latin), [cyrillic]: said(cyrillic), [english]: said(english) },
      number: link.dataset['contact'] ?? '',
    };
  });
}
