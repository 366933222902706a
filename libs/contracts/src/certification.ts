import { z } from 'zod';
import { accreditationGap, certificateFacts } from './certificate-facts';
import { endpoint, json } from './endpoint';
import { examples } from './examples';
import { personName } from './identity/account';
import { id, inBothScripts, instant, numberInRegister, page, pageSchema } from './values';

const signingObstacles = [
  'signing-key-missing',
  'signing-key-not-yet-valid',
  'signing-key-expired',
] as const;

/**
 * What keeps a certificate from being issued, and which of the {@link certificateFacts} it is about.
 *
 * - `name-unconfirmed`: the person has not stated the name that the document is to bear.
 * - `organiser-incomplete`: the organiser lacks its place.
 * - `signatory-missing`: nobody signs for the organiser on the day.
 * - `signatory-unnamed`: what stands in the place of the signatory's name names nobody.
 * - `signing-key-missing`, `signing-key-not-yet-valid`, `signing-key-expired`: the organiser signs electronically, and the
 *   certificate of its key is not there, begins later, or has ended or ends within a day.
 * - `signing-key-of-another`: the certificate of that key is for the signature of a person who is not the signatory.
 * - `organiser-archived`: nothing is issued in its name any more.
 * - `data-missing`: the course lacks something.
 * - `licence-missing`: the profile asks for the licence number, and the person has not given it.
 * - `detail-missing`: the profile asks for something that the accreditation lacks.
 * - `points-differ`: the profile says how many points an hour gives, and the accreditation has others.
 * - `partner-missing`: the profile asks for a partner that neither it nor the accreditation names.
 * - `seal-missing`, `signature-missing`: the profile asks for both, and the organiser has no picture of it and does not sign electronically.
 * - `missing-glyph`: a letter that the document's fonts do not have.
 * - `does-not-fit`: longer than its place on the document.
 */
export const missingReason = z.object({
  code: z.enum([
    'name-unconfirmed',
    'organiser-incomplete',
    'organiser-archived',
    'signatory-missing',
    'signatory-unnamed',
    ...signingObstacles,
    'signing-key-of-another',
    'data-missing',
    'licence-missing',
    'detail-missing',
    'points-differ',
    'partner-missing',
    'english-missing',
    'seal-missing',
    'signature-missing',
    'missing-glyph',
    'does-not-fit',
  ]),
  field: z.string(),
});

/** Somebody who has met the requirements of a course and has no certificate for it. */
export const eligiblePerson = z.object({
  enrolment: id,
  person: z.object({ id, name: personName.nullable(), email: z.string() }),
  /** The course, or the whole programme, that was completed. */
  course: z.object({
    id,
    title: inBothScripts,
    edition: z.number().int(),
    programme: z.boolean(),
  }),
  organiser: z.object({ id, name: inBothScripts }),
  percent: z.number().int(),
  passedAt: instant,
  /** Whether the document bears a name that the person stated for it alone: no list shows that, the preview of the document does. */
  separateName: z.boolean(),
  missing: z.array(missingReason),
  /** Whether a key signs credentials for the organiser; a certificate is issued without one only where that is confirmed. */
  credential: z.boolean(),
  /** An earlier certificate was revoked: a new one is issued only when the selection names the enrolment in `again`. */
  revokedBefore: z.boolean(),
  /** The open proposal that names the enrolment: until it is decided, nothing else is issued or proposed for it. */
  proposal: id.nullable(),
  /** By which profile it would be issued, and under which accreditation. */
  profile: z.object({ id, name: inBothScripts }).nullable(),
  accreditation: id.nullable(),
  /** Why only participation would be confirmed: no accreditation is in force. */
  gap: accreditationGap.nullable(),
});

/** The numbers that issuing now to everyone complete would give: from `first` to `last`; `credential` as that of {@link eligiblePerson}. */
export const nextNumbers = z.object({
  organiser: z.object({ id, name: inBothScripts }),
  year: z.number().int(),
  designation: numberInRegister.shape.designation,
  first: z.number().int(),
  last: z.number().int(),
  credential: z.boolean(),
});

/** Whom to issue to: all who are complete, of one course or of all, without those in `except`; `expected` is how many that is. */
export const issueSelection = z.object({
  course: id.nullable(),
  except: z.array(id).max(5000).default([]),
  /** Enrolments whose certificate was revoked and that get another. */
  again: z.array(id).max(1000).default([]),
  expected: z.number().int().min(1).max(20_000),
});

/** `credential=none` confirms that certificates are issued also where no key signs credentials, which is refused otherwise. */
export const issueConfirmation = z.object({ credential: z.literal('none').optional() });

/** Certificates issued by one click, and how far their documents are. `withoutCredential` counts those of the ready ones that have none. */
export const batch = z.object({
  id,
  issuedAt: instant,
  size: z.number().int(),
  ready: z.number().int(),
  waiting: z.number().int(),
  failed: z.number().int(),
  annulled: z.number().int(),
  withoutCredential: z.number().int(),
});

/**
 * Why a document could not be made. `timestamp-unreachable`: the authority that stamps signatures with the time gave no answer;
 * `timestamp-unusable`: it refused, or answered with what is no time stamp of the signature.
 */
export const failureCode = z.enum([
  'picture-missing',
  'picture-unreadable',
  ...signingObstacles,
  'timestamp-unreachable',
  'timestamp-unusable',
  'document-failed',
  'signing-key-of-another',
  'storage-failed',
]);

/** A batch with what failed, by name; at most the first hundred. */
export const batchDetail = batch.extend({
  failures: z.array(
    z.object({
      certificate: id,
      ...numberInRegister.shape,
      name: personName,
      code: failureCode.nullable(),
    }),
  ),
});

/**
 * Who has met the requirements and has no certificate, in the order of names; with what is missing and the numbers to come. `only` those
 * who lack something: what is counted is about all.
 */
export const listEligible = endpoint({
  name: 'certification.listEligible',
  method: 'GET',
  path: '/api/v1/certificates/eligible',
  permission: 'certificate.issue',
  query: page.extend({
    course: id.optional(),
    search: z.string().max(120).optional(),
    only: z.literal('incomplete').optional(),
  }),
  replies: {
    200: json(
      pageSchema(eligiblePerson).extend({
        counts: z.object({
          all: z.number().int(),
          complete: z.number().int(),
          incomplete: z.number().int(),
          revokedBefore: z.number().int(),
          proposed: z.number().int(),
        }),
        courses: z.array(z.object({ id, title: inBothScripts, count: z.number().int() })),
        nextNumbers: z.array(nextNumbers),
      }),
    ),
  },
  example: { query: { search: 'Stojanović' } },
});

/** What a document would say if it were issued now, and what it lacks; `credential` as that of {@link eligiblePerson}. */
export const certificatePreview = z.object({
  facts: certificateFacts,
  missing: z.array(missingReason),
  credential: z.boolean(),
});

/** What the document would say if it were issued now. The check code stands for one that is drawn when it is issued. */
export const previewCertificate = endpoint({
  name: 'certification.previewCertificate',
  method: 'GET',
  path: '/api/v1/certificates/eligible/:enrolment',
  permission: 'certificate.issue',
  params: z.object({ enrolment: id }),
  replies: { 200: json(certificatePreview) },
  example: { params: { enrolment: examples.passedEnrolment } },
});

/** Issues certificates to the selection, all or none. The id is the client's: sent again it is the same batch. */
export const issueCertificates = endpoint({
  name: 'certification.issueCertificates',
  method: 'PUT',
  path: '/api/v1/certificates/batches/:batch',
  permission: 'certificate.issue',
  freshProof: true,
  params: z.object({ batch: id }),
  query: issueConfirmation,
  body: issueSelection,
  replies: { 200: json(batch), 201: json(batch) },
  errors: [
    'creation.differs',
    'certification.selection-changed',
    'certification.approval-required',
    'identity.name-missing',
    'certification.credential-key-missing',
  ],
  owned: false,
  example: {
    params: { batch: examples.newBatch },
    body: { course: null, except: [], expected: 1 },
  },
});

/** The batches, the last one first. */
export const listBatches = endpoint({
  name: 'certification.listBatches',
  method: 'GET',
  path: '/api/v1/certificates/batches',
  permission: 'certificate.issue',
  query: page,
  replies: { 200: json(pageSchema(batch)) },
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

/** Tries again to make all documents of a batch that could not be made; those that are there stay as they are. */
export const retryBatch = endpoint({
  name: 'certification.retryBatch',
  method: 'POST',
  path: '/api/v1/certificates/batches/:batch/retry',
  permission: 'certificate.issue',
  params: z.object({ batch: id }),
  replies: { 200: json(batch) },
  example: { params: { batch: examples.batch } },
});
