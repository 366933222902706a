import { contactGrades, contactKinds, contactLanguages } from '@svetionik/domain/contacts/contact';
import { z } from 'zod';
import { endpoint, json } from './endpoint';
import { contentId, day, inBothScripts, line, webAddress } from './values';

const contactNumber = z
  .string()
  .trim()
  .regex(/^\+?[0-9][0-9 /-]{1,22}[0-9]$/, 'a telephone number');

const inLanguages = inBothScripts.extend({ en: z.string() });

/**
 * Whom to turn to. `area`: for what part of the country, null for all of it; `hours` and `languages`: null and empty where
 * nobody has said. `source` and `grade`: where the number was read; an organisation's own has no source.
 */
export const contact = z.object({
  key: contentId,
  kind: z.enum(contactKinds),
  label: inLanguages,
  /** As it is read; null where it is not known. */
  number: z.string().nullable(),
  mail: z.string().nullable(),
  site: z.string().nullable(),
  area: inLanguages.nullable(),
  hours: inLanguages.nullable(),
  languages: z.array(z.enum(contactLanguages)).readonly(),
  source: z.string().nullable(),
  grade: z.enum(contactGrades).nullable(),
  checkedOn: day.nullable(),
});

/** The help contacts: those in the bar at the foot of every page, in their order, and all others. Version 0 is the list that the program brings. */
export const helpContacts = z.object({
  version: z.number().int(),
  contacts: z.array(contact.extend({ number: z.string() })),
  others: z.array(contact),
});

const writtenText = z.object({ 'sr-Cyrl': line(200), en: line(200) });
/** What is left out stays as it is kept or known. */
const writtenContact = z.object({
  /** That of a contact which is changed; a new one gets its own. */
  key: contentId.optional(),
  kind: z.enum(contactKinds).optional(),
  label: writtenText,
  mail: z.email().max(200).nullable().optional(),
  site: webAddress(200).nullable().optional(),
  area: writtenText.nullable().optional(),
  hours: writtenText.nullable().optional(),
  languages: z.array(z.enum(contactLanguages)).max(contactLanguages.length).readonly().optional(),
});

/** The help contacts. Never frozen into content. */
export const readHelpContacts = endpoint({
  name: 'organisations.readHelpContacts',
  method: 'GET',
  path: '/api/v1/help-contacts',
  permission: 'public',
  afterLeaving: true,
  replies: { 200: json(helpContacts) },
  example: {},
});

/** Replaces the contacts in the bar and, where they are given, the others. Texts in Latin script are computed from those in Cyrillic. */
export const editHelpContacts = endpoint({
  name: 'organisations.editHelpContacts',
  method: 'PUT',
  path: '/api/v1/help-contacts',
  permission: 'organisation.manage',
  body: z.object({
    contacts: z
      .array(writtenContact.extend({ number: contactNumber }))
      .min(1)
      .max(8),
    others: z
      .array(writtenContact.extend({ number: contactNumber.nullable() }))
      .max(60)
      .optional(),
  }),
  holds: ['phone'],
  ifMatch: true,
  replies: { 200: json(helpContacts) },
  errors: ['edit.conflict'],
  example: {
    body: { contacts: [{ label: { 'sr-Cyrl': 'Полиција', en: 'Police' }, number: '192' }] },
    ifMatch: '0',
  },
});
