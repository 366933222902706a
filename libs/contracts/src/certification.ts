import { z } from 'zod';
import { bytes, endpoint, json, stream } from './endpoint';
import { examples } from './examples';
import { day, hash, id, inBothScripts, instant, language, line, page, pageOf, paragraphs } from './values';
import { personName } from './identity';

const year = z.coerce.number().int().min(2000).max(9999);
const search = z.string().max(120).optional();

/** All that a certificate says, in the script of its document. */
export const certificateFacts = z.object({
  language,
  organiserName: z.string(),
  organiserPlace: z.string(),
  registerNumber: z.string(),
  titleLine: z.string(),
  holderName: z.string(),
  holderForm: z.enum(['m', 'f', 'neutral']),
  courseTitle: z.string(),
  track: z.string(),
  edition: z.number(),
  hours: z.number(),
  resultPercent: z.number(),
  issuedOn: day,
  signatoryName: z.string(),
  signatoryRole: z.string(),
  checkUrl: z.string(),
  checkCode: z.string(),
  signatureKind: z.enum(['none', 'facsimile']),
});

/**
 * What keeps a certificate from being issued, and which of the {@link certificateFacts} it is about.
 *
 * - `name-unconfirmed`: the person has not confirmed the name.
 * - `organiser-incomplete`: the organiser lacks its place or signatory.
 * - `organiser-archived`: nothing is issued in its name any more.
 * - `data-missing`: the course lacks something.
 * - `missing-glyph`: a letter that the document's fonts do not have.
 * - `does-not-fit`: longer than its place on the document.
 */
export const missingReason = z.object({
  code: z.enum(['name-unconfirmed', 'organiser-incomplete', 'organiser-archived', 'data-missing', 'missing-glyph', 'does-not-fit']),
  field: z.string(),
});

/** Somebody who has met the requirements of a course and has no certificate for it. */
export const eligiblePerson = z.object({
  enrolment: id,
  person: z.object({ id, name: personName.nullable(), email: z.string() }),
  course: z.object({ id, title: inBothScripts, edition: z.number().int() }),
  organiser: z.object({ id, name: inBothScripts }),
  percent: z.number().int(),
  passedAt: instant,
  missing: z.array(missingReason),
  /** An earlier certificate was revoked: a new one is issued only when the selection names the enrolment in `again`. */
  revokedBefore: z.boolean(),
});

/** The numbers that issuing now to everyone complete would give: from `first` to `last`. */
export const nextNumbers = z.object({
  organiser: z.object({ id, name: inBothScripts }),
  year: z.number().int(),
  first: z.number().int(),
  last: z.number().int(),
});

/** Whom to issue to: all who are complete, of one course or of all, without those in `except`; `expected` is how many that is. */
export const issueSelection = z.object({
  course: id.nullable(),
  except: z.array(id).max(5000).default([]),
  /** Enrolments whose certificate was revoked and that get another. */
  again: z.array(id).max(1000).default([]),
  expected: z.number().int().min(1).max(20_000),
});

/** Certificates issued by one click, and how far their documents are. */
export const batch = z.object({
  id,
  issuedAt: instant,
  size: z.number().int(),
  ready: z.number().int(),
  waiting: z.number().int(),
  failed: z.number().int(),
  annulled: z.number().int(),
});

/** Why a document could not be made. */
export const failureCode = z.enum(['picture-missing', 'picture-unreadable', 'document-failed', 'storage-failed']);

/** A batch with what failed, by name; at most the first hundred. */
export const batchDetail = batch.extend({
  failures: z.array(
    z.object({ certificate: id, number: z.number().int(), year: z.number().int(), name: personName, code: failureCode.nullable() }),
  ),
});

/** What a certificate is worth now. */
export const certificateStatus = z.enum(['valid', 'superseded', 'revoked', 'annulled']);

/** How far the document is. */
export const rendering = z.enum(['waiting', 'ready', 'failed']);

/** A line of the register. */
export const registerLine = z.object({
  id,
  number: z.number().int(),
  year: z.number().int(),
  organiser: z.object({ id, name: inBothScripts }),
  holder: personName,
  course: inBothScripts,
  issuedOn: day,
  status: certificateStatus,
  rendering,
});

/** Why a certificate is revoked or replaced. The note beside it says more, without personal numbers. */
export const statusReason = z.enum(['wrong-data', 'issued-in-error', 'misconduct', 'holder-request', 'other']);

/** A certificate with all that it says and all that happened to it. */
export const certificateDetail = registerLine.extend({
  enrolment: id,
  person: id,
  batch: id.nullable(),
  facts: certificateFacts,
  issuedAt: instant,
  failureCode: failureCode.nullable(),
  documentHash: hash.nullable(),
  replaces: id.nullable(),
  replacedBy: id.nullable(),
  events: z.array(
    z.object({
      type: z.enum(['issued', 'superseded', 'revoked', 'annulled']),
      reason: z.string().nullable(),
      note: z.string().nullable(),
      by: z.object({ id, name: personName.nullable() }),
      at: instant,
    }),
  ),
});

/** A certificate as its holder sees it. */
export const ownCertificate = z.object({
  id,
  number: z.number().int(),
  year: z.number().int(),
  organiser: inBothScripts,
  course: inBothScripts,
  issuedOn: day,
  status: certificateStatus,
  checkCode: z.string(),
});

/** What anyone learns from a check code: never the name. */
export const checkResult = z.object({
  status: z.enum(['valid', 'superseded', 'revoked']),
  number: z.number().int(),
  year: z.number().int(),
  organiser: inBothScripts,
  course: inBothScripts,
  issuedOn: day,
});

const certificateParams = z.object({ certificate: id });
const statusChange = z.object({ reason: statusReason, note: paragraphs(500).default('') });
const refused = ['certification.status-final', 'certification.not-ready'] as const;

/** Who has met the requirements and has no certificate, in the order of names; with what is missing and the numbers to come. */
export const listEligible = endpoint({
  name: 'certification.listEligible',
  method: 'GET',
  path: '/api/v1/certificates/eligible',
  permission: 'certificate.issue',
  query: page.extend({ course: id.optional(), search }),
  replies: {
    200: json(
      pageOf(eligiblePerson).extend({
        counts: z.object({ all: z.number().int(), complete: z.number().int(), incomplete: z.number().int(), revokedBefore: z.number().int() }),
        courses: z.array(z.object({ id, title: inBothScripts, count: z.number().int() })),
        nextNumbers: z.array(nextNumbers),
      }),
    ),
  },
  example: { query: { search: 'Stojanović' } },
});

/** What the document would say if it were issued now. The check code stands for one that is drawn when it is issued. */
export const previewCertificate = endpoint({
  name: 'certification.preview',
  method: 'GET',
  path: '/api/v1/certificates/eligible/:enrolment',
  permission: 'certificate.issue',
  params: z.object({ enrolment: id }),
  replies: { 200: json(z.object({ facts: certificateFacts, missing: z.array(missingReason) })) },
  example: { params: { enrolment: examples.passedEnrolment } },
});

/** Issues certificates to the selection, all or none. The id is the client's: sent again it is the same batch. */
export const issueCertificates = endpoint({
  name: 'certification.issue',
  method: 'PUT',
  path: '/api/v1/certificates/batches/:batch',
  permission: 'certificate.issue',
  params: z.object({ batch: id }),
  body: issueSelection,
  replies: { 200: json(batch), 201: json(batch) },
  errors: ['creation.differs', 'certification.selection-changed'],
  owned: false,
  example: { params: { batch: examples.newBatch }, body: { course: null, except: [], expected: 1 } },
});

/** The batches, the last one first. */
export const listBatches = endpoint({
  name: 'certification.listBatches',
  method: 'GET',
  path: '/api/v1/certificates/batches',
  permission: 'certificate.issue',
  query: page,
  replies: { 200: json(pageOf(batch)) },
  example: {},
});

/** How far a batch is, and what failed. */
export const readBatch = endpoint({
  name: 'certification.readBatch',
  method: 'GET',
  path: '/api/v1/certificates/batches/:batch',
  permission: 'certificate.issue',
  params: z.object({ batch: id }),
  replies: { 200: json(batchDetail) },
  example: { params: { batch: examples.batch } },
});

/** The registers that there are, the newest year first. Every number from 1 to `last` stands in it. */
export const listRegisters = endpoint({
  name: 'certification.listRegisters',
  method: 'GET',
  path: '/api/v1/registers',
  permission: 'register.read',
  replies: {
    200: json(
      z.object({
        items: z.array(z.object({ organiser: z.object({ id, name: inBothScripts }), year: z.number().int(), last: z.number().int() })),
      }),
    ),
  },
  example: {},
});

/** The register, the newest number first; found by name in either script, by number (`17`, `17/2026`) or by check code. */
export const listCertificates = endpoint({
  name: 'certification.listCertificates',
  method: 'GET',
  path: '/api/v1/certificates',
  permission: 'register.read',
  query: page.extend({ organiser: id.optional(), year: year.optional(), status: certificateStatus.optional(), search }),
  replies: { 200: json(pageOf(registerLine)) },
  example: { query: { search: 'стојановић' } },
});

/** One register as CSV for Excel: UTF-8 with a mark, semicolons, no cell that starts a formula. */
export const exportRegister = endpoint({
  name: 'certification.exportRegister',
  method: 'GET',
  path: '/api/v1/registers/:organiser/:year/csv',
  permission: 'register.read',
  params: z.object({ organiser: id, year }),
  query: z.object({ language: language.default('sr-Latn') }),
  replies: { 200: stream('text/csv') },
  example: { params: { organiser: examples.organiser, year: '2026' } },
});

/** One certificate with its history. */
export const readCertificate = endpoint({
  name: 'certification.readCertificate',
  method: 'GET',
  path: '/api/v1/certificates/:certificate',
  permission: 'register.read',
  params: certificateParams,
  replies: { 200: json(certificateDetail) },
  example: { params: { certificate: examples.certificate } },
});

/** The document, the same bytes for ever. */
export const readCertificateDocument = endpoint({
  name: 'certification.readDocument',
  method: 'GET',
  path: '/api/v1/certificates/:certificate/document',
  permission: 'register.read',
  params: certificateParams,
  replies: { 200: bytes('application/pdf') },
  errors: ['certification.not-ready'],
  example: { params: { certificate: examples.certificate } },
});

/** Revokes a valid certificate. Its document stays; the check page says revoked. */
export const revokeCertificate = endpoint({
  name: 'certification.revoke',
  method: 'POST',
  path: '/api/v1/certificates/:certificate/revoke',
  permission: 'certificate.issue',
  params: certificateParams,
  body: statusChange,
  replies: { 200: json(certificateDetail) },
  errors: [...refused, 'text.personal-number'],
  example: { params: { certificate: examples.certificate }, body: { reason: 'issued-in-error', note: 'Obuka nije završena.' } },
});

/** Annuls a certificate whose document could not be made. Its number stays in the register. */
export const annulCertificate = endpoint({
  name: 'certification.annul',
  method: 'POST',
  path: '/api/v1/certificates/:certificate/annul',
  permission: 'certificate.issue',
  params: certificateParams,
  replies: { 200: json(certificateDetail) },
  errors: ['certification.status-final', 'certification.not-failed'],
  example: { params: { certificate: examples.failedCertificate } },
});

/** Tries again to make a document that could not be made. */
export const retryCertificate = endpoint({
  name: 'certification.retry',
  method: 'POST',
  path: '/api/v1/certificates/:certificate/retry',
  permission: 'certificate.issue',
  params: certificateParams,
  replies: { 200: json(certificateDetail) },
  errors: ['certification.status-final', 'certification.not-failed'],
  example: { params: { certificate: examples.failedCertificate } },
});

/** Issues a corrected certificate with a new number and the current name and data; the old one is superseded. */
export const replaceCertificate = endpoint({
  name: 'certification.replace',
  method: 'PUT',
  path: '/api/v1/certificates/:certificate/replacements/:replacement',
  permission: 'certificate.issue',
  params: certificateParams.extend({ replacement: id }),
  body: statusChange,
  replies: { 200: json(certificateDetail), 201: json(certificateDetail) },
  errors: [...refused, 'certification.data-missing', 'creation.differs', 'text.personal-number'],
  example: {
    params: { certificate: examples.certificate, replacement: examples.newCertificate },
    body: { reason: 'wrong-data', note: '' },
  },
});

/** The certificates of who is signed in, the newest first; each from the moment its document is made. */
export const listOwnCertificates = endpoint({
  name: 'certification.listOwn',
  method: 'GET',
  path: '/api/v1/account/certificates',
  permission: 'account',
  replies: { 200: json(z.object({ items: z.array(ownCertificate) })) },
  example: {},
});

/** The document of one's own certificate. */
export const readOwnDocument = endpoint({
  name: 'certification.readOwnDocument',
  method: 'GET',
  path: '/api/v1/account/certificates/:certificate/document',
  permission: 'account',
  params: certificateParams,
  replies: { 200: bytes('application/pdf') },
  example: { params: { certificate: examples.certificate } },
});

const checkParams = z.object({ code: z.string().min(1).max(60) });

/** Checks a certificate by its code, typed as people type. Unknown codes, and those not made yet, are not found. */
export const checkCertificate = endpoint({
  name: 'certification.check',
  method: 'GET',
  path: '/api/v1/checks/:code',
  permission: 'public',
  params: checkParams,
  replies: { 200: json(checkResult) },
  example: { params: { code: examples.checkCode } },
});

/** Whether the name stands on the certificate, in either script. Ten tries a day for each certificate. */
export const confirmHolder = endpoint({
  name: 'certification.confirmHolder',
  method: 'POST',
  path: '/api/v1/checks/:code/name',
  permission: 'public',
  params: checkParams,
  body: z.object({ name: line(120) }),
  replies: { 200: json(z.object({ matches: z.boolean() })) },
  errors: ['certification.name-tries-used-up'],
  example: { params: { code: examples.checkCode }, body: { name: 'Јелена Стојановић' } },
});
