import type { EffectiveStatus } from './effective-status';

/** A certificate of somebody, as far as it tells its place among their others. */
export interface HeldCertificate {
  readonly id: string;
  readonly enrolment: string;
  readonly kind: 'completion' | 'participation';
  readonly standing: EffectiveStatus;
  /** The certificate in whose place it was issued; null where there is none. */
  readonly replaces: string | null;
  /** The enrolment that its own renews; null where it renews none. */
  readonly renews: string | null;
}

/** How a certificate stands to the others of the same person. */
export interface Succession<Held> {
  readonly corrects: Held | undefined;
  readonly correctedBy: Held | undefined;
  readonly renews: Held | undefined;
  /** Only what is not corrected or revoked itself. */
  readonly renewedBy: Held | undefined;
  /** What somebody shows today of what they passed; undefined where nothing of it is valid any more. */
  readonly countsNow: Held | undefined;
}

/**
 * Which certificates a certificate corrects and renews, which correct and renew it, and which counts now. A renewal that was revoked
 * renews nothing; the earlier certificate goes on as if it were not there.
 *
 * @param all certificates of the person, the newest first
 * @example
 * findSuccession(old, [renewal, old]); // { renewedBy: renewal, countsNow: renewal, … }
 */
export function findSuccession<Held extends HeldCertificate>(
  one: Held,
  all: readonly Held[],
): Succession<Held> {
  return {
    corrects: all.find(({ id }) => id === one.replaces),
    correctedBy: all.find(({ replaces }) => replaces === one.id),
    renews: canRenew(one) ? earlierOf(one, all) : undefined,
    renewedBy: canRenew(one) ? renewalOf(one, all) : undefined,
    countsNow: countsNow(one, all),
  };
}

function earlierOf<Held extends HeldCertificate>(
  { renews }: Held,
  all: readonly Held[],
): Held | undefined {
  const earlier = all.filter(
    ({ enrolment, kind }) => enrolment === renews && kind === 'completion',
  );
  return earlier.find(isInForce) ?? earlier[0];
}

function renewalOf<Held extends HeldCertificate>(
  { enrolment }: Held,
  all: readonly Held[],
): Held | undefined {
  return all.find((each) => each.renews === enrolment && canRenew(each));
}

/** Of one enrolment and kind one is in force; a correction may have come to be of the other kind. */
function countsNow<Held extends HeldCertificate>(
  one: Held,
  all: readonly Held[],
): Held | undefined {
  const inForce = all.filter((each) => each.enrolment === one.enrolment && isInForce(each));
  let last = inForce.find(({ kind }) => kind === one.kind) ?? inForce[0];
  for (
    let next = last;
    next !== undefined;
    next = canRenew(next) ? renewalOf(next, all) : undefined
  )
    last = next;
  return last?.standing === 'valid' ? last : undefined;
}

/** A confirmation of participation neither renews nor is renewed. */
function canRenew(one: HeldCertificate): boolean {
  return one.kind === 'completion' && isInForce(one);
}

/** Whether nobody has taken it out of force; its last day may have passed. */
function isInForce({ standing }: HeldCertificate): boolean {
  return standing === 'valid' || standing === 'expired';
}
