import { firstNumbers } from '@svetionik/domain/contacts/published-numbers';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { HelpContact } from './help-contacts.entity';

/** A contact; the label in Latin script is computed, so that the two cannot part. */
export function helpContact(
  label: { readonly 'sr-Cyrl': string; readonly en: string },
  number: string,
): HelpContact {
  return {
    label: {
      'sr-Latn': cyrillicToLatin(label['sr-Cyrl']),
      'sr-Cyrl': label['sr-Cyrl'],
      en: label.en,
    },
    number,
  };
}

/** Whom the help bar names until somebody edits the list. */
export const defaultContacts: readonly HelpContact[] = [
  helpContact({ 'sr-Cyrl': 'Полиција', en: 'Police' }, firstNumbers.police),
  helpContact({ 'sr-Cyrl': 'АСТРА СОС телефон', en: 'ASTRA SOS line' }, firstNumbers.sos),
  helpContact({ 'sr-Cyrl': 'Нестала деца', en: 'Missing children' }, firstNumbers.missingChildren),
];
