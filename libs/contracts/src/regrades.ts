import { z } from 'zod';
import { endpoint, json } from './endpoint';
import { examples } from './examples';
import { personName } from './identity/account';
import { look } from './look';
import { id, inBothScripts, instant, line, page, pageSchema } from './values';

/**
 * A question whose key was corrected after attempts had been judged by the old one. `version` is the one that they have. `attempts` are
 * those of the organisation; where `shared`, people of others learn by it as well.
 */
export const correctable = z.object({
  version: id,
  prompt: inBothScripts,
  attempts: z.number().int(),
  shared: z.boolean(),
  correctedAt: instant,
});

const counts = z.object({
  passes: z.number().int(),
  fails: z.number().int(),
  more: z.number().int(),
  less: z.number().int(),
});

/**
 * What a corrected key does to attempts. Nothing is changed before it is applied; `lookedAt` attempts were scored anew, and
 * `counts` says how many of them come out otherwise. `certificates`: how many of those have one.
 */
export const regrade = z.object({
  id,
  state: z.enum(['previewing', 'previewed', 'applying', 'applied', 'failed']),
  prompt: inBothScripts,
  reason: z.string(),
  orderedAt: instant,
  lookedAt: z.number().int(),
  counts,
  certificates: z.number().int(),
});

/**
 * What it does to people of the organisations that the course is shared with, all of them together: never who they are, nothing of fewer
 * than ten, and all numbers in steps of five (null is a number that could be about few). `working`: not all of them were looked at yet.
 */
const elsewhere = z.object({
  working: z.boolean(),
  people: z.number().int().nullable(),
  counts: counts.nullable(),
  certificates: z.number().int().nullable(),
});

/** A regrade with what it does elsewhere; null where the question is in no course that is shared. */
const regradeWithOthers = regrade.extend({ elsewhere: elsewhere.nullable() });

/** An attempt that comes out otherwise. The name is for those who may read the register; `certificate` is never changed by this. */
export const regradeEffect = z.object({
  attempt: id,
  effect: z.enum(['passes', 'fails', 'more', 'less']),
  before: z.number().int(),
  after: z.number().int(),
  person: z.object({ name: personName.nullable(), email: z.string() }).nullable(),
  certificate: id.nullable(),
  /** The certificate for a whole programme that the course is a part of; it isn’t changed either. */
  programmeCertificate: id.nullable(),
});

const regradeParams = z.object({ regrade: id });
const example = { params: { regrade: examples.regrade } };

/** Questions with a corrected key, and attempts that were judged by the old one. */
export const listCorrectable = endpoint({
  name: 'regrades.listCorrectable',
  method: 'GET',
  path: '/api/v1/regrades/correctable',
  permission: 'score.correct',
  replies: { 200: json(z.object({ items: z.array(correctable) })) },
  example: {},
  exampleAs: 'trainer',
});

/** The regrades of the organisation, the newest first. */
export const listRegrades = endpoint({
  name: 'regrades.listRegrades',
  method: 'GET',
  path: '/api/v1/regrades',
  permission: 'score.correct',
  query: page,
  replies: { 200: json(pageSchema(regrade)) },
  example: {},
  exampleAs: 'trainer',
});

/** Begins a regrade with a dry run, which a job makes. The id is the client's: sent again it is the same. The reason is told to learners. */
export const previewRegrade = endpoint({
  name: 'regrades.previewRegrade',
  method: 'PUT',
  path: '/api/v1/regrades/:regrade',
  permission: 'score.correct',
  params: regradeParams,
  body: z.object({ version: id, reason: line(300) }),
  replies: { 200: json(regradeWithOthers), 201: json(regradeWithOthers) },
  errors: ['regrade.no-correction', 'creation.differs'],
  owned: false,
  example: {
    params: { regrade: examples.newRegrade },
    body: {
      version: examples.correctedVersion,
      reason: 'Kao tačan bio je označen pogrešan odgovor.',
    },
  },
  exampleAs: 'trainer',
});

/** A regrade as it stands. */
export const readRegrade = endpoint({
  name: 'regrades.readRegrade',
  method: 'GET',
  path: '/api/v1/regrades/:regrade',
  permission: 'score.correct',
  params: regradeParams,
  replies: { 200: json(regradeWithOthers) },
  example,
  exampleAs: 'trainer',
});

/** The attempts that come out otherwise: first those that have a certificate, then those that pass or fail. */
export const listEffects = endpoint({
  name: 'regrades.listEffects',
  method: 'GET',
  path: '/api/v1/regrades/:regrade/effects',
  permission: 'score.correct',
  params: regradeParams,
  query: page,
  replies: { 200: json(pageSchema(regradeEffect)) },
  example,
  exampleAs: 'trainer',
});

/** Applies a regrade that was looked at: a job changes the scores and keeps the old ones. Sent again it goes on. */
export const applyRegrade = endpoint({
  name: 'regrades.applyRegrade',
  method: 'POST',
  path: '/api/v1/regrades/:regrade/apply',
  permission: 'score.correct',
  params: regradeParams,
  replies: { 200: json(regradeWithOthers) },
  errors: ['regrade.not-previewed'],
  example,
  exampleAs: 'trainer',
});

/** A key that the owner of a shared course has corrected, and what that did to people of this organisation. `owner`: null once it has left the network. */
export const receivedRegrade = regrade
  .pick({ id: true, prompt: true, reason: true, lookedAt: true, counts: true, certificates: true })
  .extend({ owner: look.nullable(), receivedAt: instant, state: z.enum(['applying', 'applied']) });

/** The corrected keys of shared courses by which people of the organisation were judged otherwise, the newest first. */
export const listReceivedRegrades = endpoint({
  name: 'regrades.listReceivedRegrades',
  method: 'GET',
  path: '/api/v1/received-regrades',
  permission: 'register.read',
  query: page,
  replies: { 200: json(pageSchema(receivedRegrade)) },
  example: {},
});

const receivedExample = { params: { regrade: examples.receivedRegrade } };

/** One of them, with the courses of its owner that it changed results in. */
export const readReceivedRegrade = endpoint({
  name: 'regrades.readReceivedRegrade',
  method: 'GET',
  path: '/api/v1/received-regrades/:regrade',
  permission: 'register.read',
  params: regradeParams,
  replies: { 200: json(receivedRegrade.extend({ courses: z.array(inBothScripts) })) },
  example: receivedExample,
});

/** The attempts of the organisation's own people that come out otherwise: first those that have a certificate, then those that pass or fail. */
export const listReceivedEffects = endpoint({
  name: 'regrades.listReceivedEffects',
  method: 'GET',
  path: '/api/v1/received-regrades/:regrade/effects',
  permission: 'register.read',
  params: regradeParams,
  query: page,
  replies: { 200: json(pageSchema(regradeEffect)) },
  example: receivedExample,
});
