import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { languages } from '@svetionik/ui/language/current-language';
import { ApiClient } from './api/api-client';
import type { Endpoints } from './routes.generated';

/** Whom to turn to: a label in each language, and a number as it is read. */
export type HelpContact = EndpointReply<
  Endpoints['organisations.readHelpContacts']
>['contacts'][number];

/** The emergency contacts. Some stand in the page before the app does; those that an administrator keeps replace them. */
@Injectable({ providedIn: 'root' })
export class HelpContacts {
  private readonly api = inject(ApiClient);
  private readonly known = signal<readonly HelpContact[]>(readFromPage(inject(DOCUMENT)));

  readonly contacts = this.known.asReadonly();

  /** Asks the server; without an answer the known ones stay. */
  async refresh(): Promise<void> {
    const { contacts } = await this.api.call('organisations.readHelpContacts', {});
    if (contacts.length > 0) this.known.set(contacts);
  }
}

function readFromPage(page: Document): HelpContact[] {
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
