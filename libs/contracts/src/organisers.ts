import { z } from 'zod';
import { bytes, endpoint, json, multipart } from './endpoint';
import { examples } from './examples';
import {
  bothNames,
  day,
  hash,
  id,
  inBothScripts,
  instant,
  nameLine,
  page,
  pageSchema,
} from './values';

/** What stands before the numbers of a register: letters and digits, with full stops, slashes or hyphens between them. Empty where it has none. */
const registerDesignation = nameLine(20, 0).regex(
  /^(?:[\p{L}\d]+(?:[./-][\p{L}\d]+)*)?$/u,
  'letters and digits with . / - between them',
);

/** The name of a key among the files of this installation. */
export const keyName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/);

/** What a person writes of an organiser. A certificate needs the place as well; it may be added later. */
export const organiserText = z.object({
  name: bothNames(200, 1),
  place: bothNames(80, 0),
  registerDesignation,
  /** The key that signs its documents; null where they carry no electronic signature. */
  signingKey: keyName.nullable(),
});

/**
 * Why a file among the keys cannot be used.
 *
 * - `unreadable`: the program is not allowed to read it, or the disk fails.
 * - `unknown`: its name is none that a key has; `folder-name`: that of its folder is not.
 * - `no-private-key`, `another-kind`: it holds no private key without a password, or one that cannot sign this.
 * - `no-certificate`, `certificate-unreadable`: the certificate of the key is not in it, or not to be read.
 * - `password-missing`, `password-open`: it needs a password that is not there, or that others can read.
 * - `not-opened`: it is no PKCS#12 file, or the password is another one.
 * - `two-documents`: there are two of which one only could sign.
 * - `given-twice`: the same name is given by the environment.
 */
export const keyProblemReason = z.enum([
  'unreadable',
  'unknown',
  'folder-name',
  'no-private-key',
  'another-kind',
  'no-certificate',
  'certificate-unreadable',
  'password-missing',
  'password-open',
  'not-opened',
  'two-documents',
  'given-twice',
]);

/** One of {@link keyProblemReason}. */
export type KeyProblemReason = z.output<typeof keyProblemReason>;

/** A file among the keys that cannot be used. What it held before, if it could, stays in use until the program starts again. */
export const keyProblem = z.object({
  /** The name of the keys. */
  name: z.string(),
  file: z.string(),
  reason: keyProblemReason,
});

/**
 * A key that signs documents, and its certificate as it stands now; nulls where the files of the key are gone.
 *
 * - `missing`: there is no certificate under the name.
 * - `not-yet-valid`, `expired`: it begins later; it has ended or ends within a day. Nothing is issued with it.
 * - `ending`: it ends within sixty days.
 */
export const signingKey = z.object({
  name: keyName,
  standing: z.enum(['missing', 'not-yet-valid', 'expired', 'ending', 'ready']),
  issuedTo: z.string().nullable(),
  /** Whose signatures it is for; a certificate may not say. */
  holder: z.enum(['person', 'organisation']).nullable(),
  issuedBy: z.string().nullable(),
  validFrom: instant.nullable(),
  validUntil: instant.nullable(),
  /** SHA-256 of the certificate, as whoever checks a signed document is shown it. */
  fingerprint: hash.nullable(),
});

/** What a person writes of somebody who signs; first and last day belong to the time, null is until further notice. */
export const signatoryText = z
  .object({
    name: bothNames(120, 1),
    role: bothNames(120, 0),
    validFrom: day,
    validTo: day.nullable(),
  })
  .refine(({ validFrom, validTo }) => validTo === null || validFrom <= validTo, {
    path: ['validTo'],
    message: 'ends before it begins',
  });

/**
 * Somebody who signs for an organiser; `signature` is the hash of its picture.
 *
 * - `signs`: who signs what is issued today.
 * - `unnamed`: would sign today, but the name is missing in a script or only keeps the place of one. Nothing is issued.
 * - `in-force`: could sign, but another began later.
 * - `not-yet`, `lapsed`: the time begins later, or has ended.
 */
export const signatory = z.object({
  id,
  name: inBothScripts,
  role: inBothScripts,
  validFrom: day,
  validTo: day.nullable(),
  signature: hash.nullable(),
  state: z.enum(['signs', 'unnamed', 'in-force', 'not-yet', 'lapsed']),
});

/** An organiser: who owns a register and a seal. `seal` is the hash of the picture; signatories stand with the one who began last first. */
export const organiser = z.object({
  id,
  version: z.number().int(),
  name: inBothScripts,
  place: inBothScripts,
  registerDesignation: z.string(),
  signingKey: signingKey.nullable(),
  /** Whether a key signs credentials for it; without one, certificates are issued only where that is confirmed. */
  credentialKey: z.boolean(),
  signatories: z.array(signatory),
  seal: hash.nullable(),
  archived: z.boolean(),
  /** All that a certificate needs is there today. */
  complete: z.boolean(),
});

const organiserParams = z.object({ organiser: id });
const signatoryParams = organiserParams.extend({ signatory: id });
const pictureErrors = [
  'edit.conflict',
  'upload.type-refused',
  'upload.not-a-picture',
  'upload.picture-too-large',
  'request.too-large',
] as const;
const exampleText = {
  name: { 'sr-Latn': 'Udruženje „Luka“', 'sr-Cyrl': 'Удружење „Лука“' },
  place: { 'sr-Latn': 'Beograd', 'sr-Cyrl': 'Београд' },
  registerDesignation: '02',
  signingKey: null,
};
const exampleSignatory = {
  name: { 'sr-Latn': 'Marija Ćirić', 'sr-Cyrl': 'Марија Ћирић' },
  role: { 'sr-Latn': 'direktorka', 'sr-Cyrl': 'директорка' },
  validFrom: '2026-01-01',
  validTo: null,
};

/** The organisers, by name; the archived ones too. */
export const listOrganisers = endpoint({
  name: 'organisers.listOrganisers',
  method: 'GET',
  path: '/api/v1/organisers',
  permission: 'organisation.manage',
  query: page,
  replies: { 200: json(pageSchema(organiser)) },
  example: {},
});

/** The organisers that a new course edition may name. */
export const listOrganiserNames = endpoint({
  name: 'organisers.listOrganiserNames',
  method: 'GET',
  path: '/api/v1/organiser-names',
  permission: 'course.author',
  replies: { 200: json(z.object({ items: z.array(z.object({ id, name: inBothScripts })) })) },
  example: {},
});

/** One organiser. */
export const readOrganiser = endpoint({
  name: 'organisers.readOrganiser',
  method: 'GET',
  path: '/api/v1/organisers/:organiser',
  permission: 'organisation.manage',
  params: organiserParams,
  replies: { 200: json(organiser) },
  example: { params: { organiser: examples.organiser } },
});

/** Makes an organiser. The id is the client's. */
export const createOrganiser = endpoint({
  name: 'organisers.createOrganiser',
  method: 'PUT',
  path: '/api/v1/organisers/:organiser',
  permission: 'organisation.manage',
  params: organiserParams,
  printed: true,
  body: organiserText,
  replies: { 200: json(organiser), 201: json(organiser) },
  errors: ['creation.differs', 'organisations.signing-key-unknown'],
  owned: false,
  example: { params: { organiser: examples.newOrganiser }, body: exampleText },
});

/** Changes an organiser. Certificates issued before stay as they are. */
export const editOrganiser = endpoint({
  name: 'organisers.editOrganiser',
  method: 'PATCH',
  path: '/api/v1/organisers/:organiser',
  permission: 'organisation.manage',
  params: organiserParams,
  printed: true,
  body: organiserText,
  ifMatch: true,
  replies: { 200: json(organiser) },
  errors: ['edit.conflict', 'organisations.signing-key-unknown'],
  example: { params: { organiser: examples.organiser }, body: exampleText, ifMatch: '1' },
});

/** Archives an organiser, or brings it back. Nothing is issued in the name of an archived one. */
export const archiveOrganiser = endpoint({
  name: 'organisers.archiveOrganiser',
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

/** Sets the seal: JPEG, PNG or WebP up to 2 MB and 16 million pixels. It is kept as PNG, without metadata. */
export const setSeal = endpoint({
  name: 'organisers.setSeal',
  method: 'PUT',
  path: '/api/v1/organisers/:organiser/seal',
  permission: 'organisation.manage',
  params: organiserParams,
  body: multipart('picture', 2_000_000),
  ifMatch: true,
  replies: { 200: json(organiser) },
  errors: pictureErrors,
  example: { params: { organiser: examples.organiser }, file: 'picture.png', ifMatch: '1' },
});

/** Takes the seal away. */
export const removeSeal = endpoint({
  name: 'organisers.removeSeal',
  method: 'DELETE',
  path: '/api/v1/organisers/:organiser/seal',
  permission: 'organisation.manage',
  params: organiserParams,
  ifMatch: true,
  replies: { 200: json(organiser) },
  errors: ['edit.conflict'],
  example: { params: { organiser: examples.organiser }, ifMatch: '1' },
});

/** The seal, to look at. */
export const readSeal = endpoint({
  name: 'organisers.readSeal',
  method: 'GET',
  path: '/api/v1/organisers/:organiser/seal',
  permission: 'organisation.manage',
  params: organiserParams,
  replies: { 200: bytes('image/png') },
  example: { params: { organiser: examples.organiser } },
});

/** Adds somebody who signs. The id is the client's. */
export const addSignatory = endpoint({
  name: 'organisers.addSignatory',
  method: 'PUT',
  path: '/api/v1/organisers/:organiser/signatories/:signatory',
  permission: 'organisation.manage',
  params: signatoryParams,
  printed: true,
  body: signatoryText,
  replies: { 200: json(organiser), 201: json(organiser) },
  errors: ['creation.differs'],
  example: {
    params: { organiser: examples.organiser, signatory: examples.newSignatory },
    body: exampleSignatory,
  },
});

/** Changes somebody who signs, or ends the time. The version is the organiser's. Certificates issued before stay as they are. */
export const editSignatory = endpoint({
  name: 'organisers.editSignatory',
  method: 'PATCH',
  path: '/api/v1/organisers/:organiser/signatories/:signatory',
  permission: 'organisation.manage',
  params: signatoryParams,
  printed: true,
  body: signatoryText,
  ifMatch: true,
  replies: { 200: json(organiser) },
  errors: ['edit.conflict'],
  example: {
    params: { organiser: examples.organiser, signatory: examples.signatory },
    body: exampleSignatory,
    ifMatch: '1',
  },
});

/** Sets the picture of a signature, as {@link setSeal}. */
export const setSignature = endpoint({
  name: 'organisers.setSignature',
  method: 'PUT',
  path: '/api/v1/organisers/:organiser/signatories/:signatory/signature',
  permission: 'organisation.manage',
  params: signatoryParams,
  body: multipart('picture', 2_000_000),
  ifMatch: true,
  replies: { 200: json(organiser) },
  errors: pictureErrors,
  example: {
    params: { organiser: examples.organiser, signatory: examples.signatory },
    file: 'picture.png',
    ifMatch: '1',
  },
});

/** Takes the picture of a signature away. */
export const removeSignature = endpoint({
  name: 'organisers.removeSignature',
  method: 'DELETE',
  path: '/api/v1/organisers/:organiser/signatories/:signatory/signature',
  permission: 'organisation.manage',
  params: signatoryParams,
  ifMatch: true,
  replies: { 200: json(organiser) },
  errors: ['edit.conflict'],
  example: {
    params: { organiser: examples.organiser, signatory: examples.signatory },
    ifMatch: '1',
  },
});

/** The picture of a signature, to look at. */
export const readSignature = endpoint({
  name: 'organisers.readSignature',
  method: 'GET',
  path: '/api/v1/organisers/:organiser/signatories/:signatory/signature',
  permission: 'organisation.manage',
  params: signatoryParams,
  replies: { 200: bytes('image/png') },
  example: { params: { organiser: examples.organiser, signatory: examples.signatory } },
});

/** The keys that an organiser may name: those with a certificate for documents that no other organisation uses; and the files among the keys that cannot be used. */
export const listSigningKeys = endpoint({
  name: 'organisers.listSigningKeys',
  method: 'GET',
  path: '/api/v1/signing-keys',
  permission: 'organisation.manage',
  replies: {
    200: json(z.object({ items: z.array(signingKey), problems: z.array(keyProblem) })),
  },
  example: {},
});
