import { z } from 'zod';
import { bytes, endpoint, json } from './endpoint';
import { examples } from './examples';
import {
  certificateKind,
  effectiveStatus,
  certificateStatus,
  statusReason,
} from './register-lines';
import { lawSentence } from './renewals';
import { day, hash, id, inBothScripts, nameLine, numberInRegister } from './values';

/** A certificate as its holder sees it. */
export const ownCertificate = z.object({
  id,
  enrolment: id,
  ...numberInRegister.shape,
  organiser: inBothScripts,
  course: inBothScripts,
  /** Whether `course` is the title of a whole programme. */
  programme: z.boolean(),
  kind: certificateKind,
  issuedOn: day,
  /** The last day on which it is valid; null is for ever. */
  expiresOn: day.nullable(),
  status: certificateStatus,
  standing: effectiveStatus,
  /** The certificate in whose place it was issued, and the enrolment that its own renews; how they follow each other, the domain says. */
  replaces: id.nullable(),
  renews: id.nullable(),
  checkCode: z.string(),
  /** The address of the check page, as the document says it. */
  checkUrl: z.string(),
  /** Whether it can be had as a credential too; not while no key signs for its organiser. */
  hasCredential: z.boolean(),
});

/** What anyone learns from a check code: never the name, and of a reason its class only. */
export const checkResult = z.object({
  status: z.enum(['valid', 'suspended', 'superseded', 'revoked']),
  standing: effectiveStatus.exclude(['annulled']),
  /** Why it was superseded or revoked. */
  reason: statusReason.nullable(),
  ...numberInRegister.shape,
  organiser: inBothScripts,
  course: inBothScripts,
  /** Whether `course` is the title of a whole programme. */
  programme: z.boolean(),
  kind: certificateKind,
  issuedOn: day,
  /** The last day on which it is valid; null is for ever. */
  expiresOn: day.nullable(),
  /**
   * Where that is another day than the document says: the document's, null is none, and the change of law that decides, if one
   * does. Null too once it was superseded or revoked.
   */
  moved: z
    .object({
      documentSays: day.nullable(),
      law: lawSentence.extend({ changedOn: day, renewBy: day }).nullable(),
    })
    .nullable(),
});

/** The certificates of who is signed in, the newest first; each from the moment its document is made. */
export const listOwnCertificates = endpoint({
  name: 'checks.listOwnCertificates',
  method: 'GET',
  path: '/api/v1/account/certificates',
  permission: 'account',
  afterLeaving: true,
  replies: { 200: json(z.object({ items: z.array(ownCertificate) })) },
  example: {},
});

/** The document of one's own certificate. */
export const readOwnDocument = endpoint({
  name: 'checks.readOwnDocument',
  method: 'GET',
  path: '/api/v1/account/certificates/:certificate/document',
  permission: 'account',
  afterLeaving: true,
  params: z.object({ certificate: id }),
  replies: { 200: bytes('application/pdf') },
  example: { params: { certificate: examples.certificate } },
});

const checkParams = z.object({ code: z.string().min(1).max(60) });

/** Checks a certificate by its code, typed as people type. Unknown codes, and those not made yet, are not found. */
export const checkCertificate = endpoint({
  name: 'checks.checkCertificate',
  method: 'GET',
  path: '/api/v1/checks/:code',
  permission: 'public',
  afterLeaving: true,
  params: checkParams,
  replies: { 200: json(checkResult) },
  example: { params: { code: examples.checkCode } },
});

/**
 * Whether the name stands on the certificate, in either script, in any order of its words and without diacritics. Ten wrong
 * names a day from one address; `triesLeft`: how many are left to it.
 */
export const confirmHolder = endpoint({
  name: 'checks.confirmHolder',
  method: 'POST',
  path: '/api/v1/checks/:code/name',
  permission: 'public',
  afterLeaving: true,
  params: checkParams,
  body: z.object({ name: nameLine(120) }),
  replies: { 200: json(z.object({ matches: z.boolean(), triesLeft: z.number().int() })) },
  errors: ['certification.name-tries-used-up', 'certification.entry-retired'],
  example: { params: { code: examples.checkCode }, body: { name: 'Јелена Стојановић' } },
});

/** Whether a file is, byte for byte, the document that was issued: by its SHA-256, which says nothing of what is in it. */
export const compareDocument = endpoint({
  name: 'checks.compareDocument',
  method: 'POST',
  path: '/api/v1/checks/:code/document',
  permission: 'public',
  afterLeaving: true,
  params: checkParams,
  body: z.object({ hash }),
  replies: { 200: json(z.object({ matches: z.boolean() })) },
  example: {
    params: { code: examples.checkCode },
    body: { hash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
  },
});
