import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import type { Language } from '@svetionik/domain/language/script';
import { languages } from '@svetionik/ui/language/current-language';

/** Whom to turn to: a name in each language, and a number as it is read and as it is dialled. */
export interface HelpContact {
  readonly name: Readonly<Record<Language, string>>;
  readonly number: string;
  readonly address: string;
}

/** The emergency contacts. They stand in the page before the app does; the app reads them from there. */
@Injectable({ providedIn: 'root' })
export class HelpContacts {
  readonly contacts = signal<readonly HelpContact[]>(readFromPage(inject(DOCUMENT)));
}

function readFromPage(page: Document): HelpContact[] {
  return [...page.querySelectorAll<HTMLAnchorElement>('a[data-contact]')].map((link) => {
    const named = (language: Language) => link.querySelector(`[lang='${language}']`)?.textContent ?? '';
    const [latin, cyrillic, english] = languages;
    return {
      name: { [latin]: named(latin), [cyrillic]: named(cyrillic), [english]: named(english) },
      number: link.dataset['contact'] ?? '',
      address: link.getAttribute('href') ?? '',
    };
  });
}
