/** What a part of a programme teaches: what everybody needs, what a profession needs, or practice. */
export const partKinds = ['general', 'specific', 'practice'] as const;

/** One of {@link partKinds}. */
export type PartKind = (typeof partKinds)[number];

/** Whether a part has to be done, is one of those of which some are chosen, or may be left out. */
export const partNeeds = ['required', 'chosen', 'optional'] as const;

/** One of {@link partNeeds}. */
export type PartNeed = (typeof partNeeds)[number];

/** Parts of a programme, at most. */
export const mostParts = 30;

/** A course as a part of a programme. `entryPercent`: whoever has as much in the entry test of the course is exempt; null where nobody is by it. */
export interface ProgrammePart {
  readonly id: string;
  readonly course: string;
  readonly kind: PartKind;
  readonly need: PartNeed;
  readonly entryPercent: number | null;
}

/** The path of a programme and its rule of completion: all required parts, and as many of the chosen ones as `choose` says. */
export interface ProgrammePlan {
  /** Whether a part opens only when the required ones before it are settled. */
  readonly inOrder: boolean;
  readonly choose: number;
  readonly parts: readonly ProgrammePart[];
}

/** Why a programme cannot be published as it is: nothing has to be done in it, a course stands in it twice, or as many cannot be chosen. */
export const planFaults = ['nothing-needed', 'course-twice', 'choice'] as const;

/** One of {@link planFaults}. */
export type PlanFault = (typeof planFaults)[number];

/**
 * Why a programme cannot be published as it is; undefined where it can.
 *
 * @example findPlanFault({ inOrder: false, choose: 3, parts: [oneChosen, anotherChosen] }); // 'choice'
 */
export function findPlanFault({ choose, parts }: ProgrammePlan): PlanFault | undefined {
  if (new Set(parts.map(({ course }) => course)).size < parts.length) return 'course-twice';
  const chosen = parts.filter(({ need }) => need === 'chosen').length;
  if (chosen === 0 ? choose > 0 : choose < 1 || choose > chosen) return 'choice';
  return choose > 0 || parts.some(({ need }) => need === 'required') ? undefined : 'nothing-needed';
}
