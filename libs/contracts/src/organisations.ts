import { z } from 'zod';
import { bytes, endpoint, json, multipart } from './endpoint';
import { examples } from './examples';
import { bothNames, hash, id, inBothScripts, line, page, pageOf } from './values';

/** What a person writes of an organiser. A certificate needs the place and the signatory as well; they may be added later. */
export const organiserText = z.object({
  name: bothNames(200, 1),
  place: bothNames(80, 0),
  signatoryName: bothNames(120, 0),
  signatoryRole: bothNames(120, 0),
});

/** The pictures an organiser may have. */
export const organiserPicture = z.enum(['seal', 'signature']);

/** An organiser: who owns a register and a seal. `seal` and `signature` are the hashes of the pictures. */
export const organiser = z.object({
  id,
  version: z.number().int(),
  name: inBothScripts,
  place: inBothScripts,
  signatoryName: inBothScripts,
  signatoryRole: inBothScripts,
  seal: hash.nullable(),
  signature: hash.nullable(),
  archived: z.boolean(),
  /** All that a certificate needs is there. */
  complete: z.boolean(),
});

const organiserParams = z.object({ organiser: id });
const pictureParams = organiserParams.extend({ picture: organiserPicture });
const exampleText = {
  name: { 'sr-Latn': 'Udruženje „Luka“', 'sr-Cyrl': 'Удружење „Лука“' },
  place: { 'sr-Latn': 'Beograd', 'sr-Cyrl': 'Београд' },
  signatoryName: { 'sr-Latn': 'Marija Ćirić', 'sr-Cyrl': 'Марија Ћирић' },
  signatoryRole: { 'sr-Latn': 'direktorka', 'sr-Cyrl': 'директорка' },
};

/** The organisers, by name; the archived ones too. */
export const listOrganisers = endpoint({
  name: 'organisations.listOrganisers',
  method: 'GET',
  path: '/api/v1/organisers',
  permission: 'organisation.manage',
  query: page,
  replies: { 200: json(pageOf(organiser)) },
  example: {},
});

/** The organisers that a new course edition may name. */
export const listOrganiserNames = endpoint({
  name: 'organisations.listOrganiserNames',
  method: 'GET',
  path: '/api/v1/organiser-names',
  permission: 'course.author',
  replies: { 200: json(z.object({ items: z.array(z.object({ id, name: inBothScripts })) })) },
  example: {},
});

/** One organiser. */
export const readOrganiser = endpoint({
  name: 'organisations.readOrganiser',
  method: 'GET',
  path: '/api/v1/organisers/:organiser',
  permission: 'organisation.manage',
  params: organiserParams,
  replies: { 200: json(organiser) },
  example: { params: { organiser: examples.organiser } },
});

/** Makes an organiser. The id is the client's. */
export const createOrganiser = endpoint({
  name: 'organisations.createOrganiser',
  method: 'PUT',
  path: '/api/v1/organisers/:organiser',
  permission: 'organisation.manage',
  params: organiserParams,
  body: organiserText,
  replies: { 200: json(organiser), 201: json(organiser) },
  errors: ['creation.differs'],
  owned: false,
  example: { params: { organiser: examples.newOrganiser }, body: exampleText },
});

/** Changes an organiser. Certificates issued before stay as they are. */
export const editOrganiser = endpoint({
  name: 'organisations.editOrganiser',
  method: 'PATCH',
  path: '/api/v1/organisers/:organiser',
  permission: 'organisation.manage',
  params: organiserParams,
  body: organiserText,
  ifMatch: true,
  replies: { 200: json(organiser) },
  errors: ['edit.conflict'],
  example: { params: { organiser: examples.organiser }, body: exampleText, ifMatch: '1' },
});

/** Archives an organiser, or brings it back. Nothing is issued in the name of an archived one. */
export const archiveOrganiser = endpoint({
  name: 'organisations.archiveOrganiser',
  method: 'PUT',
  path: '/api/v1/organisers/:organiser/archived',
  permission: 'organisation.manage',
  params: organiserParams,
  body: z.object({ archived: z.boolean() }),
  ifMatch: true,
  replies: { 200: json(organiser) },
  errors: ['edit.conflict'],
  example: { params: { organiser: examples.organiser }, body: { archived: true }, ifMatch: '1' },
});

/** Sets the seal or the signature: JPEG, PNG or WebP up to 2 MB and 16 million pixels. It is kept as PNG, without metadata. */
export const setOrganiserPicture = endpoint({
  name: 'organisations.setOrganiserPicture',
  method: 'PUT',
  path: '/api/v1/organisers/:organiser/pictures/:picture',
  permission: 'organisation.manage',
  params: pictureParams,
  body: multipart('picture', 2_000_000),
  ifMatch: true,
  replies: { 200: json(organiser) },
  errors: ['edit.conflict', 'upload.type-refused', 'upload.not-a-picture', 'upload.picture-too-large', 'request.too-large'],
  example: { params: { organiser: examples.organiser, picture: 'seal' }, file: 'picture.png', ifMatch: '1' },
});

/** Takes the seal or the signature away. */
export const removeOrganiserPicture = endpoint({
  name: 'organisations.removeOrganiserPicture',
  method: 'DELETE',
  path: '/api/v1/organisers/:organiser/pictures/:picture',
  permission: 'organisation.manage',
  params: pictureParams,
  ifMatch: true,
  replies: { 200: json(organiser) },
  errors: ['edit.conflict'],
  example: { params: { organiser: examples.organiser, picture: 'seal' }, ifMatch: '1' },
});

/** The seal or the signature, to look at. */
export const readOrganiserPicture = endpoint({
  name: 'organisations.readOrganiserPicture',
  method: 'GET',
  path: '/api/v1/organisers/:organiser/pictures/:picture',
  permission: 'organisation.manage',
  params: pictureParams,
  replies: { 200: bytes('image/png') },
  example: { params: { organiser: examples.organiser, picture: 'seal' } },
});

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
      .array(z.object({ label: z.object({ 'sr-Cyrl': line(80), en: line(80) }), number: contactNumber }))
      .min(1)
      .max(8),
  }),
  ifMatch: true,
  replies: { 200: json(helpContacts) },
  errors: ['edit.conflict'],
  example: {
    body: { contacts: [{ label: { 'sr-Cyrl': 'Полиција', en: 'Police' }, number: '192' }] },
    ifMatch: '0',
  },
});
