/** The points reached and possible, neither rounded, and the whole percent, rounded down. */
export interface Points {
  readonly points: number;
  readonly maximum: number;
  readonly percent: number;
}

/** What it takes to pass. All percents are of points, 0 to 100. */
export interface PassPolicy {
  readonly cutScore: number;
  /** The least percent of an objective's points, by its id. */
  readonly minimums?: Readonly<Record<string, number>>;
}

/** A condition that was not met; `percent` is what was reached, `needed` what it would have taken. */
export type UnmetCondition =
  | { readonly kind: 'cut-score'; readonly percent: number; readonly needed: number }
  | {
      readonly kind: 'objective';
      readonly objective: string;
      readonly percent: number;
      readonly needed: number;
    }
  /** A must-pass item that did not earn all of its points. */
  | { readonly kind: 'must-pass'; readonly item: string };

/** Whether an attempt is passed, and every condition that keeps it from it. */
export interface PassVerdict {
  readonly passed: boolean;
  readonly unmet: readonly UnmetCondition[];
}

/** Sums of thirds and sevenths miss their exact value by less than this; no two real scores lie so close. */
const inexactness = 1e-9;

/**
 * Adds up points.
 *
 * @example
 * addPoints([{ points: 2, maximum: 3 }, { points: 1, maximum: 3 }]); // { points: 3, maximum: 6, percent: 50 }
 */
export function addPoints(parts: readonly Pick<Points, 'points' | 'maximum'>[]): Points {
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  const maximum = parts.reduce((sum, part) => sum + part.maximum, 0);
  return {
    points,
    maximum,
    percent: maximum > 0 ? Math.floor((points * 100) / maximum + inexactness) : 0,
  };
}

/**
 * Judges an attempt: it is passed when the points reach the cut score, each objective its minimum, and every must-pass
 * item earned all of its points. What is compared is not rounded. A form without points is never passed; an objective
 * of which the form had no items is not asked for.
 *
 * @param given.mustPass ids of the must-pass items, with whether each earned all of its points
 * @example
 * judgePass({ policy: { cutScore: 70, minimums: { refer: 50 } }, all, objectives, mustPass: [] });
 * // { passed: false, unmet: [{ kind: 'objective', objective: 'refer', percent: 40, needed: 50 }] }
 */
export function judgePass(given: {
  readonly policy: PassPolicy;
  readonly all: Points;
  readonly objectives: readonly (Points & { readonly objective: string })[];
  readonly mustPass: readonly { readonly item: string; readonly correct: boolean }[];
}): PassVerdict {
  const { cutScore, minimums = {} } = given.policy;
  const unmet: UnmetCondition[] = [
    ...(given.all.maximum > 0 && reaches(given.all, cutScore)
      ? []
      : [{ kind: 'cut-score', percent: given.all.percent, needed: cutScore } as const]),
    ...given.objectives.flatMap((points): UnmetCondition[] => {
      const needed = minimums[points.objective] ?? 0;
      return reaches(points, needed)
        ? []
        : [{ kind: 'objective', objective: points.objective, percent: points.percent, needed }];
    }),
    ...given.mustPass
      .filter(({ correct }) => !correct)
      .map(({ item }): UnmetCondition => ({ kind: 'must-pass', item })),
  ];
  return { passed: unmet.length === 0, unmet };
}

/**
 * Whether the points are at least a percent of those possible; what is compared is not rounded.
 *
 * @example
 * reaches({ points: 1, maximum: 3 }, 34); // false
 */
export function reaches(
  { points, maximum }: Pick<Points, 'points' | 'maximum'>,
  percent: number,
): boolean {
  return points * 100 >= percent * maximum - inexactness;
}
