import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { ContactKind, ContactLanguage } from '@svetionik/domain/contacts/contact';
import { isAllowedLink } from '@svetionik/domain/content/link';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { Contact } from '../../core/help-contacts';
import type { Endpoints } from '../../core/routes.generated';

/** The contacts as they are stored. */
export type StoredContacts = EndpointReply<Endpoints['organisations.readHelpContacts']>;

type Written = EndpointInput<Endpoints['organisations.editHelpContacts']>['body'];

/** A contact as it is edited; `row` tells rows apart while they move, `key` is missing where it is new. */
export interface EditedContact {
  readonly row: number;
  readonly key: string | undefined;
  readonly inBar: boolean;
  readonly kind: ContactKind;
  readonly cyrillic: string;
  readonly english: string;
  readonly number: string;
  readonly areaCyrillic: string;
  readonly areaEnglish: string;
  readonly hoursCyrillic: string;
  readonly hoursEnglish: string;
  readonly mail: string;
  readonly site: string;
  readonly languages: readonly ContactLanguage[];
}

/** The texts that a person writes of a contact. */
export const writtenParts = [
  'cyrillic',
  'english',
  'number',
  'areaCyrillic',
  'areaEnglish',
  'hoursCyrillic',
  'hoursEnglish',
  'mail',
  'site',
] as const;

/** One of {@link writtenParts}. */
export type WrittenPart = (typeof writtenParts)[number];

const numberForm = /^\+?[0-9][0-9 /-]{1,22}[0-9]$/;
const mailForm = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What a new contact begins with. */
export function newContact(row: number): EditedContact {
  const texts = { areaCyrillic: '', areaEnglish: '', hoursCyrillic: '', hoursEnglish: '' };
  const names = { cyrillic: '', english: '', number: '', mail: '', site: '' };
  return { row, key: undefined, inBar: false, kind: 'other', languages: [], ...names, ...texts };
}

/** The contacts as they are edited, each with its place as its row. */
export function toEditedContacts({ contacts, others }: StoredContacts): EditedContact[] {
  const all = [
    ...contacts.map((contact) => ({ contact, inBar: true })),
    ...others.map((contact) => ({ contact, inBar: false })),
  ];
  return all.map(({ contact, inBar }, row) => toEdited(contact, inBar, row));
}

function toEdited(contact: Contact, inBar: boolean, row: number): EditedContact {
  const { key, kind, label, area, hours, languages } = contact;
  return {
    row,
    key,
    inBar,
    kind,
    languages,
    cyrillic: label['sr-Cyrl'],
    english: label.en,
    number: contact.number ?? '',
    areaCyrillic: area?.['sr-Cyrl'] ?? '',
    areaEnglish: area?.en ?? '',
    hoursCyrillic: hours?.['sr-Cyrl'] ?? '',
    hoursEnglish: hours?.en ?? '',
    mail: contact.mail ?? '',
    site: contact.site ?? '',
  };
}

/** What is sent of them. */
export function toWritten(rows: readonly EditedContact[]): Written {
  const bar = rows.filter(({ inBar }) => inBar);
  const others = rows.filter(({ inBar }) => !inBar);
  return {
    contacts: bar.map((row) => ({ ...writtenRest(row), number: row.number.trim() })),
    others: others.map((row) => ({ ...writtenRest(row), number: row.number.trim() || null })),
  };
}

function writtenRest(row: EditedContact) {
  return {
    ...(row.key !== undefined && { key: row.key }),
    kind: row.kind,
    label: { 'sr-Cyrl': row.cyrillic.trim(), en: row.english.trim() },
    area: bothOrNone(row.areaCyrillic, row.areaEnglish),
    hours: bothOrNone(row.hoursCyrillic, row.hoursEnglish),
    mail: row.mail.trim() || null,
    site: row.site.trim() || null,
    languages: row.languages,
  };
}

function bothOrNone(cyrillic: string, english: string) {
  return cyrillic.trim() === '' ? null : { 'sr-Cyrl': cyrillic.trim(), en: english.trim() };
}

/** What is wrong with a part of a contact, as the key of a message; undefined where it can be sent. */
export function partProblem(row: EditedContact, part: WrittenPart): string | undefined {
  const text = row[part].trim();
  const pairs = {
    areaCyrillic: 'areaEnglish',
    areaEnglish: 'areaCyrillic',
    hoursCyrillic: 'hoursEnglish',
    hoursEnglish: 'hoursCyrillic',
  } as const;
  switch (part) {
    case 'cyrillic':
    case 'english':
      return text === '' ? 'admin.missing' : undefined;
    case 'number':
      return text === '' && !row.inBar ? undefined : numberProblem(text);
    case 'mail':
      return text === '' || mailForm.test(text) ? undefined : 'admin.contacts.mailWrong';
    case 'site':
      return text === '' || (text.startsWith('https://') && isAllowedLink(text))
        ? undefined
        : 'admin.contacts.siteWrong';
    default:
      return text === '' && row[pairs[part]].trim() !== '' ? 'admin.contacts.other' : undefined;
  }
}

function numberProblem(text: string): string | undefined {
  return numberForm.test(text) ? undefined : 'admin.contacts.numberWrong';
}

/** Whether all of it can be sent. */
export function isComplete(row: EditedContact): boolean {
  return writtenParts.every((part) => partProblem(row, part) === undefined);
}

/** The label in Latin script, which nobody types. */
export function latinLabel({ cyrillic }: EditedContact): string {
  return cyrillicToLatin(cyrillic);
}
