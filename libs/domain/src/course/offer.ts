/**
 * Whether a course can be joined. `offered` courses stand in the catalogue. An `archived` one takes nobody in any more, and who is
 * under way finishes. In a `withdrawn` one, whose content is wrong or does harm, nobody learns on.
 */
export const offers = ['offered', 'archived', 'withdrawn'] as const;

/** One of {@link offers}. */
export type Offer = (typeof offers)[number];

/**
 * What an offer becomes by which of the two instants is there; a withdrawal goes before.
 *
 * @example
 * deriveOffer({ archivedAt: new Date(), withdrawnAt: null }); // 'archived'
 */
export function deriveOffer(course: {
  readonly archivedAt: Date | string | null;
  readonly withdrawnAt: Date | string | null;
}): Offer {
  if (course.withdrawnAt !== null) return 'withdrawn';
  return course.archivedAt === null ? 'offered' : 'archived';
}

/**
 * What an offer is for an organisation that the course is no longer shared with: nobody of it joins any more.
 *
 * @example
 * closedOffer('offered'); // 'archived'
 */
export function closedOffer(offer: Offer): Offer {
  return offer === 'offered' ? 'archived' : offer;
}

/**
 * What becomes of the editions of a course when its offer changes. Withdrawing takes them all out of use. They come back
 * together when that is taken back, unless there is a newer edition by then: it was written because the old ones are wrong.
 *
 * @param newer whether the current edition was published after the withdrawal
 * @example
 * planEditions('withdrawn', 'offered', true); // 'stay': who began in an old one joins the new one
 */
export function planEditions(
  from: Offer,
  to: Offer,
  newer: boolean,
): 'withdrawn' | 'back' | 'stay' {
  if (to === 'withdrawn') return 'withdrawn';
  return from === 'withdrawn' && !newer ? 'back' : 'stay';
}
