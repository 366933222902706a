import { z } from 'zod';
import { endpoint, json } from './endpoint';
import { examples } from './examples';
import { personName } from './identity/account';
import { id, inBothScripts, instant, line, page, pageQuery, pageSchema } from './values';

/** A question whose key was corrected after attempts had been judged by the old one. `version` is the one that they have. */
export const correctable = z.object({
  version: id,
  prompt: inBothScripts,
  attempts: z.number().int(),
  correctedAt: instant,
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
  counts: z.object({
    passes: z.number().int(),
    fails: z.number().int(),
    more: z.number().int(),
    less: z.number().int(),
  }),
  certificates: z.number().int(),
});

/** An attempt that comes out otherwise. The name is for those who may read the register; `certificate` is never changed by this. */
export const regradeEffect = z.object({
  attempt: id,
  effect: z.enum(['passes', 'fails', 'more', 'less']),
  before: z.number().int(),
  after: z.number().int(),
  person: z.object({ name: personName.nullable(), email: z.string() }).nullable(),
  certificate: id.nullable(),
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
  replies: { 200: json(regrade), 201: json(regrade) },
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
  replies: { 200: json(regrade) },
  example,
  exampleAs: 'trainer',
});

/** How many have been shown. */
const placeInList = z.string().regex(/^[0-9]{1,6}$/, 'no cursor: the `next` of a page');

/** The attempts that come out otherwise: first those that have a certificate, then those that pass or fail. */
export const listEffects = endpoint({
  name: 'regrades.listEffects',
  method: 'GET',
  path: '/api/v1/regrades/:regrade/effects',
  permission: 'score.correct',
  params: regradeParams,
  query: pageQuery(placeInList),
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
  replies: { 200: json(regrade) },
  errors: ['regrade.not-previewed'],
  example,
  exampleAs: 'trainer',
});
