import { z } from 'zod';
import { endpoint, json, noContent } from '../endpoint';
import { day, id, instant, language, line, nameLine, script, track } from '../values';

/** How the sentence of a certificate is formed; optional, never taken for anything else. */
export const grammaticalForm = z.enum(['feminine', 'masculine', 'neutral']);

/** The name by which somebody wants to be called, as they confirmed it, in both scripts. */
export const personName = z.object({ latin: nameLine(120), cyrillic: nameLine(120) });

/** What somebody writes of their service, for lists of an authority that ask for it. Each is theirs to leave out or take back. */
export const serviceDetails = z.object({
  rank: line(80).nullable(),
  unit: line(160).nullable(),
  serviceNumber: line(40).nullable(),
});

/** An account as its owner sees it. */
export const account = z.object({
  id,
  email: z.string(),
  name: personName.nullable(),
  nameConfirmedAt: instant.nullable(),
  /** Whether documents bear that name: otherwise it is asked for when one is to be issued. */
  nameOnDocuments: z.boolean(),
  form: grammaticalForm,
  certificateScript: script,
  profession: track.nullable(),
  employer: z.string().nullable(),
  licenceNumber: z.string().nullable(),
  service: serviceDetails,
  /** That they are 15 to 17; null where they are of age. */
  minority: z
    .object({
      /** From this day on they count as of age. */
      until: day,
      /** Whether they may take no course in the organisation yet. */
      awaitsConsent: z.boolean(),
      /** The day on the paper of the consent that the organisation has. */
      signedOn: day.nullable(),
    })
    .nullable(),
  createdAt: instant,
  /** The address that the account is to have, and which of the two have confirmed it so far; null where nothing is asked for, and in a session by a provider. */
  addressChange: z
    .object({
      email: z.string(),
      confirmed: z.object({ present: z.boolean(), new: z.boolean() }),
      until: instant,
    })
    .nullable(),
  /** In a session by a provider, those in its organisation. */
  sessions: z.array(
    z.object({
      id,
      current: z.boolean(),
      startedAt: instant,
      lastUsedAt: instant,
      /** As their makers call them; null where that is not known. */
      browser: z.string().nullable(),
      system: z.string().nullable(),
      /** Whether others use the computer too. */
      shared: z.boolean(),
    }),
  ),
});

/** The account of who is signed in. */
export const readAccount = endpoint({
  name: 'identity.readAccount',
  method: 'GET',
  path: '/api/v1/account',
  permission: 'account',
  afterLeaving: true,
  replies: { 200: json(account) },
  example: {},
});

/**
 * Confirms by which name one wants to be called, in both scripts. `onDocuments` says whether certificates bear it too, or the name for
 * them is asked when one is to be issued; left out, that stays as it is. Certificates issued before stay as they are.
 */
export const confirmName = endpoint({
  name: 'identity.confirmName',
  method: 'PUT',
  path: '/api/v1/account/name',
  permission: 'account',
  ownWay: true,
  body: personName.extend({
    form: grammaticalForm,
    certificateScript: script.default('sr-Latn'),
    onDocuments: z.boolean().optional(),
  }),
  replies: { 200: json(account) },
  errors: ['identity.name-unacceptable'],
  example: {
    body: { latin: 'Jelena Stojanović', cyrillic: 'Јелена Стојановић', form: 'feminine' },
  },
});

/** Gives the number of the own licence, for certificates that have to bear it. */
export const giveLicenceNumber = endpoint({
  name: 'identity.giveLicenceNumber',
  method: 'PUT',
  path: '/api/v1/account/licence-number',
  permission: 'account',
  ownWay: true,
  printed: true,
  body: z.object({ licenceNumber: line(40) }),
  replies: { 200: json(account) },
  example: { body: { licenceNumber: '301-12345' } },
});

/** Writes what the lists of an authority ask of the own service, or takes it back. */
export const giveServiceDetails = endpoint({
  name: 'identity.giveServiceDetails',
  method: 'PUT',
  path: '/api/v1/account/service',
  permission: 'account',
  ownWay: true,
  printed: true,
  body: serviceDetails,
  replies: { 200: json(account) },
  example: { body: { rank: 'viši inspektor', unit: 'PU Niš', serviceNumber: null } },
});

/** Chooses the profession, and with it the track that is shown first; employer and licence number are optional. */
export const chooseProfession = endpoint({
  name: 'identity.chooseProfession',
  method: 'PUT',
  path: '/api/v1/account/profession',
  permission: 'account',
  ownWay: true,
  printed: true,
  body: z.object({
    profession: track,
    employer: line(200).nullable(),
    licenceNumber: line(40).nullable(),
  }),
  replies: { 200: json(account) },
  example: {
    body: { profession: 'health', employer: 'Dom zdravlja Zvezdara', licenceNumber: null },
  },
});

/** Keeps the language that the interface was switched to: mails are written in it. */
export const chooseLanguage = endpoint({
  name: 'identity.chooseLanguage',
  method: 'PUT',
  path: '/api/v1/account/language',
  permission: 'account',
  afterLeaving: true,
  body: z.object({ language }),
  replies: { 204: noContent },
  example: { body: { language: 'sr-Cyrl' } },
});
