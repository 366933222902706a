import { phases } from '@svetionik/domain/certificates/lifecycle/renewal';
import { timelineKinds } from '@svetionik/domain/certificates/lifecycle/timeline';
import { countDays } from '@svetionik/domain/credits/calendar-span';
import { z } from 'zod';
import { endpoint, json, noContent } from './endpoint';
import { examples } from './examples';
import { courseAddress, day, id, inBothScripts, instant, numberInRegister } from './values';

const span = z.object({ from: day, to: day });

/** The law that a course teaches changed: where that stands, as it was written and in both scripts, and in a sentence what it means. */
export const lawSentence = z.object({
  source: z.string(),
  sourceText: inBothScripts,
  sentence: z.object({ 'sr-Latn': z.string(), 'sr-Cyrl': z.string(), en: z.string() }),
});

/**
 * How a certificate is renewed: the course that renews, null where none is offered; the enrolment that was begun for it, and when what was
 * handed in there was, while people mark it.
 */
const way = {
  course: z.object({ slug: courseAddress, title: inBothScripts }).nullable(),
  renewal: z
    .object({
      enrolment: id,
      passed: z.boolean(),
      handedInAt: instant.nullable(),
      certificate: z.object({ id, ...numberInRegister.shape }).nullable(),
    })
    .nullable(),
};

/** Until when a certificate counts today, null for ever; and what happened to it and comes, the first first. */
export const certificateLife = z.object({
  today: day,
  until: day.nullable(),
  window: span.nullable(),
  phase: z.enum(phases).nullable(),
  ...way,
  entries: z.array(
    z.object({
      kind: z.enum(timelineKinds),
      day,
      /** The last day of a leave, or by when a change of law asks for renewal. */
      to: day.nullable(),
      /** The leave, where it is one. */
      leave: id.nullable(),
      law: lawSentence.nullable(),
    }),
  ),
});

/** A certificate of one's own that can be renewed and is not: `phase` says whether it still counts. */
export const dueRenewal = z.object({
  certificate: id,
  title: inBothScripts,
  until: day,
  to: day,
  phase: z.enum(phases).exclude(['valid']),
  ...way,
});

const certificateParams = z.object({ certificate: id });

/** The life of one's own certificate. */
export const readOwnLife = endpoint({
  name: 'renewals.readOwnLife',
  method: 'GET',
  path: '/api/v1/account/certificates/:certificate/life',
  permission: 'account',
  afterLeaving: true,
  params: certificateParams,
  replies: { 200: json(certificateLife) },
  example: { params: { certificate: examples.certificate } },
});

/** What the one who asks can renew now, the one that ends first first. */
export const listDueRenewals = endpoint({
  name: 'renewals.listDueRenewals',
  method: 'GET',
  path: '/api/v1/account/renewals',
  permission: 'account',
  replies: { 200: json(z.object({ items: z.array(dueRenewal) })) },
  example: {},
});

/**
 * Begins to renew one's own certificate: a new enrolment in the course that renews. The id is the client's; where it was begun
 * already, that enrolment is given. Its evidence and the old are kept apart.
 */
export const beginRenewal = endpoint({
  name: 'renewals.beginRenewal',
  method: 'PUT',
  path: '/api/v1/renewals/:renewal',
  permission: 'course.take',
  params: z.object({ renewal: id }),
  body: z.object({ certificate: id }),
  replies: { 200: json(z.object({ id })), 201: json(z.object({ id })) },
  errors: [
    'creation.differs',
    'certification.status-final',
    'certification.nothing-to-renew',
    'certification.renewal-not-open',
    'certification.renewal-course-missing',
  ],
  example: {
    params: { renewal: examples.newRenewal },
    body: { certificate: examples.certificate },
  },
});

/** The life of a certificate of the register. */
export const readLife = endpoint({
  name: 'renewals.readLife',
  method: 'GET',
  path: '/api/v1/certificates/:certificate/life',
  permission: 'register.read',
  params: certificateParams,
  replies: { 200: json(certificateLife) },
  example: { params: { certificate: examples.certificate } },
});

const longestLeaveOfAbsence = 3653;

/** Recognises a long leave of absence of a holder: their certificates count longer by it. Only its days are kept, never its kind. The id is the client's. */
export const recogniseLeaveOfAbsence = endpoint({
  name: 'renewals.recogniseLeaveOfAbsence',
  operationId: 'renewals.recogniseLeave',
  method: 'PUT',
  path: '/api/v1/leaves-of-absence/:leave',
  formerPath: '/api/v1/leaves/:leave',
  permission: 'certificate.issue',
  params: z.object({ leave: id }),
  body: z
    .object({ person: id, ...span.shape })
    .refine(
      ({ from, to }) => from <= to && countDays(from, to) < longestLeaveOfAbsence,
      'ends before it begins, or lasts more than ten years',
    ),
  replies: { 200: json(z.object({ id })), 201: json(z.object({ id })) },
  errors: ['creation.differs'],
  example: {
    params: { leave: examples.newLeaveOfAbsence },
    body: { person: examples.learner, from: '2026-03-01', to: '2026-08-31' },
  },
});

/** Withdraws a leave of absence that was recognised in error. */
export const withdrawLeaveOfAbsence = endpoint({
  name: 'renewals.withdrawLeaveOfAbsence',
  operationId: 'renewals.takeLeaveBack',
  method: 'DELETE',
  path: '/api/v1/leaves-of-absence/:leave',
  formerPath: '/api/v1/leaves/:leave',
  permission: 'certificate.issue',
  params: z.object({ leave: id }),
  replies: { 204: noContent },
  example: { params: { leave: examples.leaveOfAbsence } },
});
