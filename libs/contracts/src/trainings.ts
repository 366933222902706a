import { fileSizeLimit } from '@svetionik/domain/items/file-upload/file-upload';
import { z } from 'zod';
import { bytes, endpoint, json, multipart, noContent } from './endpoint';
import { examples } from './examples';
import { personName } from './identity/account';
import { day, id, instant, line, optionalLine, page, pageSchema, paragraphs } from './values';

/** Whether a training counts: `open` lacks its evidence, `waiting` is to be looked at. */
export const trainingState = z.enum(['open', 'waiting', 'confirmed', 'refused']);

/** A training that somebody did elsewhere, as they write it down. `accreditation` is the number of the authority's decision. */
export const trainingText = z.object({
  title: line(200),
  organiser: line(200),
  finishedOn: day,
  hours: z.number().min(0.25).max(2000).multipleOf(0.01),
  points: z.number().min(0).max(500).multipleOf(0.01),
  approved: z.boolean(),
  accreditation: optionalLine(80),
});

/** The training with its evidence and what an administrator said of it. */
export const training = trainingText.extend({
  id,
  version: z.number().int(),
  state: trainingState,
  evidence: z
    .object({ name: z.string(), mediaType: z.string(), bytes: z.number().int() })
    .nullable(),
  reason: z.string().nullable(),
  decidedAt: instant.nullable(),
});

/** The same, as whoever confirms it sees it. */
export const sentTraining = training.extend({
  person: z.object({ id, name: personName.nullable(), email: z.string() }),
  sentAt: instant,
});

const params = z.object({ training: id });

/** Writes down a training done elsewhere. The id is the client's: sent again it is the same one. It counts when an administrator has confirmed its evidence. */
export const addTraining = endpoint({
  name: 'trainings.addTraining',
  method: 'PUT',
  path: '/api/v1/account/trainings/:training',
  permission: 'account',
  owned: false,
  params,
  printed: true,
  body: trainingText,
  replies: { 200: json(training), 201: json(training) },
  errors: ['creation.differs', 'training.in-future', 'training.too-many'],
  example: {
    params: { training: examples.newTraining },
    body: {
      title: 'Prvi razgovor sa detetom',
      organiser: 'Dom zdravlja',
      finishedOn: '2026-03-05',
      hours: 6,
      points: 6,
      approved: true,
      accreditation: '',
    },
  },
});

/** Sends the evidence, or another one instead: up to 10 MB, told by its content. Then it waits for an administrator. Pictures are encoded anew, without metadata. */
export const sendEvidence = endpoint({
  name: 'trainings.sendEvidence',
  method: 'POST',
  path: '/api/v1/account/trainings/:training/evidence',
  permission: 'account',
  params,
  body: multipart('file', fileSizeLimit),
  replies: { 201: json(training) },
  errors: [
    'request.too-large',
    'upload.empty',
    'upload.type-refused',
    'upload.not-a-picture',
    'upload.picture-too-large',
    'text.personal-number',
    'training.confirmed',
  ],
  example: { params: { training: examples.training }, file: 'note.txt' },
});

/** The evidence that the one who asks has sent, to keep. */
export const readOwnEvidence = endpoint({
  name: 'trainings.readOwnEvidence',
  method: 'GET',
  path: '/api/v1/account/trainings/:training/evidence',
  permission: 'account',
  params,
  replies: { 200: bytes('application/octet-stream') },
  example: { params: { training: examples.training } },
});

/** Takes a training that is not confirmed out of the transcript, with its evidence. */
export const removeTraining = endpoint({
  name: 'trainings.removeTraining',
  method: 'DELETE',
  path: '/api/v1/account/trainings/:training',
  permission: 'account',
  params,
  ifMatch: true,
  replies: { 204: noContent },
  errors: ['edit.conflict', 'training.confirmed'],
  example: { params: { training: examples.training }, ifMatch: '1' },
});

/** Trainings with evidence, by when it was sent: those that wait the longest first, of the others the last one. */
export const listTrainings = endpoint({
  name: 'trainings.listTrainings',
  method: 'GET',
  path: '/api/v1/trainings',
  permission: 'certificate.issue',
  query: page.extend({ state: trainingState.exclude(['open']).default('waiting') }),
  replies: { 200: json(pageSchema(sentTraining)) },
  example: {},
});

/** The evidence, to look at. */
export const readEvidence = endpoint({
  name: 'trainings.readEvidence',
  method: 'GET',
  path: '/api/v1/trainings/:training/evidence',
  permission: 'certificate.issue',
  params,
  replies: { 200: bytes('application/octet-stream') },
  example: { params: { training: examples.training } },
});

/** Confirms a training or refuses it with a reason, which the person reads. What was decided may be decided otherwise later. */
export const decideTraining = endpoint({
  name: 'trainings.decideTraining',
  method: 'PUT',
  path: '/api/v1/trainings/:training/decision',
  permission: 'certificate.issue',
  params,
  body: z
    .object({ outcome: z.enum(['confirmed', 'refused']), reason: paragraphs(500).default('') })
    .refine(({ outcome, reason }) => outcome === 'confirmed' || reason !== '', {
      path: ['reason'],
      error: 'a refusal has a reason',
    }),
  ifMatch: true,
  replies: { 200: json(sentTraining) },
  errors: ['edit.conflict', 'training.own'],
  example: {
    params: { training: examples.training },
    body: { outcome: 'refused', reason: 'Na potvrdi se ne vidi broj bodova.' },
    ifMatch: '1',
  },
});
