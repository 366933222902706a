import type { Contacts } from '@svetionik/domain/contacts/complete-contacts';
import type { Contact, ContactText } from '@svetionik/domain/contacts/contact';
import type { helpContacts } from '@svetionik/contracts/organisations';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { z } from 'zod';

export type HelpContacts = z.output<typeof helpContacts>;

/** A contact as everybody reads it; texts in Latin script are computed, so that the two cannot part. */
function describeContact(contact: Contact): HelpContacts['others'][number] {
  const { label, area, hours } = contact;
  return {
    ...contact,
    label: inLanguages(label),
    area: area === null ? null : inLanguages(area),
    hours: hours === null ? null : inLanguages(hours),
    languages: contact.languages,
  };
}

/** Those in the bar, which have a number each. */
export function describeBar(bar: readonly Contact[]): HelpContacts['contacts'] {
  return bar.flatMap((contact) => {
    const { number, ...described } = describeContact(contact);
    return number === null ? [] : [{ ...described, number }];
  });
}

/** All of them, and how often they were edited. */
export function describeLists(version: number, { bar, others }: Contacts): HelpContacts {
  return { version, contacts: describeBar(bar), others: others.map(describeContact) };
}

function inLanguages({ 'sr-Cyrl': cyrillic, en }: ContactText) {
  return { 'sr-Latn': cyrillicToLatin(cyrillic), 'sr-Cyrl': cyrillic, en };
}
