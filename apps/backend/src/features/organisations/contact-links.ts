import { dialAddress } from '@svetionik/domain/contacts/dial-address';
import { escapeHtml } from '../../platform/web/escape-html';
import type { HelpContacts } from './described-contacts';

type BarContact = Pick<HelpContacts['contacts'][number], 'label' | 'number'>;

const languages = ['sr-Latn', 'sr-Cyrl', 'en'] as const;

/** The contacts as links that dial, in every language: the page shows the one that is chosen, and the app reads them. */
export function contactLinks(contacts: readonly BarContact[]): string {
  return contacts.map(contactLink).join('\n        ');
}

function contactLink({ label, number }: BarContact): string {
  const said = languages
    .map((language) => `<span lang="${language}">${escapeHtml(label[language])}</span>`)
    .join('');
  const shown = escapeHtml(number);
  return `<a href="${escapeHtml(dialAddress(number))}" data-contact="${shown}"><span class="said">${said}</span> <b>${shown}</b></a>`;
}
