/** Why somebody does not get into a programme: they are in it, may not sign in, or wait for a guardian’s consent. */
export const programmeSkips = ['in-it', 'blocked', 'consent-awaited'] as const;

/** One of {@link programmeSkips}. */
export type ProgrammeSkip = (typeof programmeSkips)[number];

/** What is known of a member who is to get into a programme. */
export interface ProgrammeEntrant {
  readonly inIt: boolean;
  readonly blocked: boolean;
  readonly awaitsConsent: boolean;
}

/**
 * Why somebody does not get into a programme; undefined where they do.
 *
 * @example judgeEntrant({ inIt: false, blocked: true, awaitsConsent: false }); // 'blocked'
 */
export function judgeEntrant({
  inIt,
  blocked,
  awaitsConsent,
}: ProgrammeEntrant): ProgrammeSkip | undefined {
  if (inIt) return 'in-it';
  if (blocked) return 'blocked';
  return awaitsConsent ? 'consent-awaited' : undefined;
}
