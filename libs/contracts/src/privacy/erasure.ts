import { erasureGrounds } from '@svetionik/domain/privacy/erasure-answer';
import { retainedKinds } from '@svetionik/domain/privacy/retention';
import { z } from 'zod';
import { endpoint, json, noContent } from '../endpoint';
import { examples } from '../examples';
import { personName } from '../identity/account';
import { emailAddress } from '../identity/email-address';
import { certificateStatus } from '../register-lines';
import {
  bothNames,
  day,
  id,
  inBothScripts,
  instant,
  numberInRegister,
  page,
  pageSchema,
  paragraphs,
} from '../values';

const count = z.number().int().min(0);

/** How much goes for ever when a person is erased; each number is of rows that are deleted. */
export const erasedCounts = z.object({
  courses: count,
  finishedParts: count,
  exercises: count,
  attempts: count,
  answers: count,
  answerFiles: count,
  accommodations: count,
  documents: count,
  trainings: count,
  transcripts: count,
  leaves: count,
});

/** What stays of one certificate: the line of the register, until the end of its period; null is as long as no period is set. */
export const keptEntry = z.object({
  id,
  ...numberInRegister.shape,
  organiser: inBothScripts,
  holder: personName,
  course: inBothScripts,
  issuedOn: day,
  status: certificateStatus,
  keptUntil: day.nullable(),
});

/** What erasing a person would do, before it is done. `ground` is why the entries stay, in the organisation's own words. */
export const erasurePreview = z.object({
  goes: erasedCounts,
  entries: z.array(keptEntry),
  ground: inBothScripts.nullable(),
  /** Records of what was done by the person or with their data, which name nobody; null where they are not counted. */
  records: count.nullable(),
});

/** A request of a person that their account be erased. Whoever asks is answered by `answerBy`. */
export const erasureRequest = z.object({
  id,
  state: z.enum(['waiting', 'withdrawn', 'carried-out', 'declined']),
  askedAt: instant,
  answerBy: day,
  decidedAt: instant.nullable(),
  /** Why it was declined. */
  reason: z.string().nullable(),
});

/** A member as whoever decides about them sees them. */
export const someone = z.object({ id, name: personName.nullable(), email: z.string() });

/** The same, as whoever decides about it sees it; `person` is null once they are erased. */
export const sentErasureRequest = erasureRequest.extend({ person: someone.nullable() });

/** How long one kind of thing is kept, and why; without `years` it is kept for ever. Version 0 stands for what holds while nobody has said anything. */
export const retention = z.object({
  kind: z.enum(retainedKinds),
  version: z.number().int(),
  years: z.number().int().min(1).max(100).nullable(),
  ground: bothNames(300, 0),
  /** How many the next run takes. */
  due: count,
});

const personParams = z.object({ person: id });
const requestParams = z.object({ request: id });
const kindParams = z.object({ kind: z.enum(retainedKinds) });

/** What erasing a member would delete and what would stay. Reading it is noted. */
export const previewErasure = endpoint({
  name: 'privacy.previewErasure',
  method: 'GET',
  path: '/api/v1/members/:person/erasure',
  permission: 'person.erase',
  params: personParams,
  replies: {
    200: json(erasurePreview.extend({ person: someone, request: erasureRequest.nullable() })),
  },
  example: { params: { person: examples.newPerson } },
});

/** Erases a member for ever. `address` is theirs, typed again; `askedOn` is the day of what the ground refers to. */
export const erasePerson = endpoint({
  name: 'privacy.erasePerson',
  method: 'POST',
  path: '/api/v1/members/:person/erasure',
  permission: 'person.erase',
  freshProof: true,
  params: personParams,
  body: z.object({ address: emailAddress, ground: z.enum(erasureGrounds), askedOn: day }),
  replies: { 204: noContent },
  errors: [
    'privacy.own-account',
    'privacy.address-differs',
    'privacy.asked-in-future',
    'identity.role-last-administrator',
  ],
  example: {
    params: { person: examples.newPerson },
    body: { address: 'drugi.polaznik@primer.rs', ground: 'request', askedOn: '2026-11-02' },
  },
});

/** What would be deleted of oneself, what would stay, and what became of the last request. */
export const readOwnErasure = endpoint({
  name: 'privacy.readOwnErasure',
  method: 'GET',
  path: '/api/v1/account/erasure',
  permission: 'account',
  replies: { 200: json(erasurePreview.extend({ request: erasureRequest.nullable() })) },
  example: {},
});

/** Asks that one's account be erased. The id is the client's; while one request waits there is no second. */
export const requestErasure = endpoint({
  name: 'privacy.requestErasure',
  method: 'PUT',
  path: '/api/v1/account/erasure-requests/:request',
  permission: 'account',
  ownWay: true,
  owned: false,
  params: requestParams,
  replies: { 200: json(erasureRequest), 201: json(erasureRequest) },
  errors: ['creation.differs', 'privacy.request-waiting', 'identity.role-last-administrator'],
  exampleAs: 'trainer',
  example: { params: { request: examples.newErasureRequest } },
});

/** Withdraws one's own request. */
export const withdrawErasureRequest = endpoint({
  name: 'privacy.withdrawErasureRequest',
  method: 'POST',
  path: '/api/v1/account/erasure-requests/:request/withdraw',
  permission: 'account',
  params: requestParams,
  replies: { 200: json(erasureRequest) },
  errors: ['privacy.request-decided'],
  example: { params: { request: examples.erasureRequest } },
});

/** The requests: those that wait by when they were made, those that are decided the last one first. Reading it is noted. */
export const listErasureRequests = endpoint({
  name: 'privacy.listErasureRequests',
  method: 'GET',
  path: '/api/v1/erasure-requests',
  permission: 'person.erase',
  query: page.extend({ state: z.enum(['waiting', 'decided']).default('waiting') }),
  replies: { 200: json(pageSchema(sentErasureRequest)) },
  example: {},
});

/** Declines a request with a reason, which the person reads in their account. */
export const declineErasureRequest = endpoint({
  name: 'privacy.declineErasureRequest',
  method: 'POST',
  path: '/api/v1/erasure-requests/:request/decline',
  permission: 'person.erase',
  params: requestParams,
  body: z.object({ reason: paragraphs(500).min(1) }),
  replies: { 200: json(sentErasureRequest) },
  errors: ['privacy.request-decided', 'privacy.own-account'],
  example: {
    params: { request: examples.erasureRequest },
    body: { reason: 'U toku je postupak po Vašoj prijavi.' },
  },
});

/** How long what is kept, and how much the next run would take. */
export const listRetention = endpoint({
  name: 'privacy.listRetention',
  method: 'GET',
  path: '/api/v1/retention',
  permission: 'organisation.manage',
  replies: { 200: json(z.object({ items: z.array(retention) })) },
  example: {},
});

/** What the privacy notice says beside its words: who is responsible, how to reach them, and how long what is kept. */
export const readPrivacyNotice = endpoint({
  name: 'privacy.readPrivacyNotice',
  method: 'GET',
  path: '/api/v1/privacy-notice',
  permission: 'public',
  afterLeaving: true,
  replies: {
    200: json(
      z.object({
        controller: z.string(),
        /** Null where none was set. */
        contact: z.string().nullable(),
        retention: z.array(retention.pick({ kind: true, years: true, ground: true })),
      }),
    ),
  },
  example: {},
});

/** How much would go at the next run with another period, before it is set. */
export const previewRetention = endpoint({
  name: 'privacy.previewRetention',
  method: 'GET',
  path: '/api/v1/retention/:kind/effect',
  permission: 'organisation.manage',
  owned: false,
  params: kindParams,
  query: z.object({ years: z.coerce.number().int().min(1).max(100) }),
  replies: { 200: json(z.object({ due: count, before: day })) },
  example: { params: { kind: 'action-record' }, query: { years: '5' } },
});

/** Sets how long one kind is kept, and why. A period needs a ground in both scripts. */
export const setRetention = endpoint({
  name: 'privacy.setRetention',
  method: 'PUT',
  path: '/api/v1/retention/:kind',
  permission: 'organisation.manage',
  freshProof: true,
  owned: false,
  params: kindParams,
  body: retention
    .pick({ years: true, ground: true })
    .refine(
      ({ years, ground }) =>
        years === null || (ground['sr-Latn'] !== '' && ground['sr-Cyrl'] !== ''),
      { path: ['ground'], error: 'a period has a ground' },
    ),
  ifMatch: true,
  replies: { 200: json(retention) },
  errors: ['edit.conflict'],
  example: {
    params: { kind: 'register-entry' },
    body: {
      years: 10,
      ground: {
        'sr-Latn': 'Lista kategorija arhivske građe, redni broj 12',
        'sr-Cyrl': 'Листа категорија архивске грађе, редни број 12',
      },
    },
    ifMatch: '0',
  },
});
