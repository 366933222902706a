import { offers } from '@svetionik/domain/course/offer';
import { z } from 'zod';
import { endpoint, json } from './endpoint';
import { examples } from './examples';
import { personName } from './identity/account';
import { id, inBothScripts, instant, line, pageQuery, pageSchema, slug } from './values';

const offer = z.enum(offers);

/** That a course began to be offered, archived or withdrawn; by whom and why. */
export const offerChange = z.object({
  id,
  from: offer,
  to: offer,
  reason: z.string(),
  at: instant,
  by: z.object({ id, name: personName.nullable(), email: z.string() }),
});

/** A published course, whether it can be joined, and how many learn in it who have not passed. */
export const courseOffer = z.object({
  id,
  slug,
  title: inBothScripts,
  edition: z.number().int(),
  offer,
  underWay: z.number().int(),
  /** Of a withdrawn course: whether an edition was published since. */
  newer: z.boolean(),
  changes: z.array(offerChange),
});

/** The published courses with what changed of their offer, the last first. */
export const listOffers = endpoint({
  name: 'offers.listOffers',
  method: 'GET',
  path: '/api/v1/course-offers',
  permission: 'course.offer',
  query: pageQuery(slug).extend({ offer: offer.optional() }),
  replies: { 200: json(pageSchema(courseOffer)) },
  example: {},
});

/** The offer of one course. */
export const readOffer = endpoint({
  name: 'offers.readOffer',
  method: 'GET',
  path: '/api/v1/course-offers/:course',
  permission: 'course.offer',
  params: z.object({ course: id }),
  replies: { 200: json(courseOffer) },
  example: { params: { course: examples.courseDraft } },
});

/**
 * Offers, archives or withdraws a course. The reason of a withdrawal is read by those who learn in it. The id is the client's: sent
 * again it is the same change; where somebody else has changed the offer meanwhile, it is refused.
 */
export const changeOffer = endpoint({
  name: 'offers.changeOffer',
  method: 'PUT',
  path: '/api/v1/course-offers/:course/changes/:change',
  permission: 'course.offer',
  params: z.object({ course: id, change: id }),
  body: z
    .object({ from: offer, to: offer, reason: line(500) })
    .refine(({ from, to }) => from !== to, { path: ['to'], message: 'nothing changes' }),
  replies: { 200: json(courseOffer), 201: json(courseOffer) },
  errors: ['creation.differs', 'offer.changed'],
  example: {
    params: { course: examples.courseDraft, change: examples.newOfferChange },
    body: { from: 'offered', to: 'archived', reason: 'Zamenjen je novim kursom.' },
  },
});
