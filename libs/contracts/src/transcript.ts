import { z } from 'zod';
import { bytes, endpoint, json } from './endpoint';
import { examples } from './examples';
import { personName } from './identity/account';
import { licencePeriod, licenceRule, licenceStatus } from './licences';
import { effectiveStatus, certificateStatus } from './register-lines';
import { training } from './trainings';
import { day, id, inBothScripts, instant, language, numberInRegister } from './values';

/** A certificate as the transcript names it. */
const namedCertificate = z.object({
  id,
  ...numberInRegister.shape,
  issuedOn: day,
  status: certificateStatus,
  standing: effectiveStatus,
  /** The last day on which it is valid; null is for ever. */
  expiresOn: day.nullable(),
  participation: z.boolean(),
});

/** A course that somebody finished. `points` are those that its valid certificate says; null says none. */
export const finishedCourse = z.object({
  enrolment: id,
  title: inBothScripts,
  /** Whether it is a whole programme, for which there is a certificate. */
  programme: z.boolean(),
  edition: z.number().int(),
  organiser: inBothScripts,
  hours: z.number(),
  percent: z.number().int(),
  finishedOn: day,
  points: z.number().nullable(),
  approved: z.boolean(),
  certificate: namedCertificate.nullable(),
});

/** All that somebody finished here and elsewhere, the last one first, and how it counts for a licence. */
export const transcript = z.object({
  name: personName.nullable(),
  today: day,
  courses: z.array(finishedCourse),
  trainings: z.array(training),
  licence: z
    .object({ period: licencePeriod, rule: licenceRule, standing: licenceStatus })
    .nullable(),
});

/** A document that is made on request, and how far it is. */
export const print = z.object({
  id,
  language,
  askedAt: instant,
  state: z.enum(['waiting', 'ready', 'failed']),
});

const printParams = z.object({ print: id });

/** The transcript of who is signed in. Leaving a course takes nothing out of it. */
export const readTranscript = endpoint({
  name: 'transcript.readTranscript',
  method: 'GET',
  path: '/api/v1/account/transcript',
  permission: 'account',
  afterLeaving: true,
  replies: { 200: json(transcript) },
  example: {},
});

/** Asks for the transcript as a document. The id is the client's. An earlier one is forgotten. */
export const printTranscript = endpoint({
  name: 'transcript.printTranscript',
  method: 'PUT',
  path: '/api/v1/account/transcript/prints/:print',
  permission: 'account',
  owned: false,
  params: printParams,
  body: z.object({ language }),
  replies: { 200: json(print), 201: json(print) },
  errors: ['creation.differs'],
  example: { params: { print: examples.newPrint }, body: { language: 'sr-Cyrl' } },
});

/** How far the document is. */
export const readPrint = endpoint({
  name: 'transcript.readPrint',
  method: 'GET',
  path: '/api/v1/account/transcript/prints/:print',
  permission: 'account',
  afterLeaving: true,
  params: printParams,
  replies: { 200: json(print) },
  example: { params: { print: examples.print } },
});

/** The document. */
export const readPrintDocument = endpoint({
  name: 'transcript.readPrintDocument',
  method: 'GET',
  path: '/api/v1/account/transcript/prints/:print/document',
  permission: 'account',
  afterLeaving: true,
  params: printParams,
  replies: { 200: bytes('application/pdf') },
  errors: ['certification.not-ready'],
  example: { params: { print: examples.print } },
});

/**
 * The credentials of one's certificates in one signed record (Comprehensive Learner Record 2.0 of 1EdTech), made when it is asked for:
 * those that are valid or have run out, the hundred last ones. `language` is that of its name.
 */
export const readLearnerRecord = endpoint({
  name: 'transcript.readLearnerRecord',
  method: 'GET',
  path: '/api/v1/account/transcript/record',
  permission: 'account',
  afterLeaving: true,
  query: z.object({ language: language.default('sr-Latn') }),
  replies: { 200: bytes('application/vc') },
  errors: ['transcript.nothing-signed'],
  example: {},
});
