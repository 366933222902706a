import { z } from 'zod';
import { endpoint, json } from './endpoint';
import { inBothScripts, line } from './values';

const contactNumber = z
  .string()
  .trim()
  .regex(/^\+?[0-9][0-9 /-]{1,22}[0-9]$/, 'a telephone number');

/** Whom to turn to, and the number as it is read. */
export const helpContact = z.object({
  label: inBothScripts.extend({ en: z.string() }),
  number: z.string(),
});

/** The help contacts in their order. Version 0 is the list that the program brings. */
export const helpContacts = z.object({ version: z.number().int(), contacts: z.array(helpContact) });

/** The emergency contacts of the help bar. Never frozen into content. */
export const readHelpContacts = endpoint({
  name: 'organisations.readHelpContacts',
  method: 'GET',
  path: '/api/v1/help-contacts',
  permission: 'public',
  replies: { 200: json(helpContacts) },
  example: {},
});

/** Replaces the emergency contacts. The label in Latin script is computed from the one in Cyrillic. */
export const editHelpContacts = endpoint({
  name: 'organisations.editHelpContacts',
  method: 'PUT',
  path: '/api/v1/help-contacts',
  permission: 'organisation.manage',
  body: z.object({
    contacts: z
      .array(
        z.object({ label: z.object({ 'sr-Cyrl': line(80), en: line(80) }), number: contactNumber }),
      )
      .min(1)
      .max(8),
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
