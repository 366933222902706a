import { isAnswered } from '../items/check-response';
import { grade } from '../items/grade';
import type { AssessmentItem, Response } from '../items/item';

/** The points reached and possible, neither rounded, and the whole percent, rounded down. */
export interface Points {
  readonly points: number;
  readonly maximum: number;
  readonly percent: number;
}

/** How one item of the form went. */
export interface ItemScore {
  readonly item: string;
  readonly objective: string;
  readonly answered: boolean;
  readonly correct: boolean;
  readonly fraction: number;
  readonly points: number;
  readonly maximum: number;
}

/** The result of an attempt: in all, for each objective that had items, and for each item in the form's order. */
export interface AttemptScore extends Points {
  readonly passed: boolean;
  readonly objectives: readonly (Points & { readonly objective: string })[];
  readonly items: readonly ItemScore[];
}

/** Sums of thirds and sevenths miss their exact value by less than this; no two real scores lie so close. */
const inexactness = 1e-9;

/**
 * Scores an attempt. It is passed when the points, not rounded, reach the cut score; the percent shown is rounded
 * down, so that nobody reads "70%" beside "not passed". A form without points is never passed.
 *
 * @param given.items the items of the form, in its order
 * @param given.responses the current response by item id, in the items' own option ids
 * @param given.objectives ids of the course's objectives, in the order to report
 * @param given.cutScore percent of the points, 0 to 100
 * @example
 * scoreAttempt({ items, responses, objectives: ['recognise'], cutScore: 70 }).passed; // 10.5 of 15 points: true
 */
export function scoreAttempt(given: {
  readonly items: readonly AssessmentItem[];
  readonly responses: ReadonlyMap<string, Response>;
  readonly objectives: readonly string[];
  readonly cutScore: number;
}): AttemptScore {
  const items = given.items.map((item) => scoreItem(item, given.responses.get(item.id)));
  const { points, maximum, percent } = total(items);
  const objectives = given.objectives.flatMap((objective) => {
    const measured = items.filter((item) => item.objective === objective);
    return measured.length > 0 ? [{ objective, ...total(measured) }] : [];
  });
  const passed = maximum > 0 && points * 100 >= given.cutScore * maximum - inexactness;
  return { points, maximum, percent, passed, objectives, items };
}

function scoreItem(item: AssessmentItem, response: Response | undefined): ItemScore {
  return {
    item: item.id,
    objective: item.objective,
    answered: isAnswered(response),
    ...grade(item, response),
    maximum: item.points,
  };
}

function total(items: readonly ItemScore[]): Points {
  const points = items.reduce((sum, item) => sum + item.points, 0);
  const maximum = items.reduce((sum, item) => sum + item.maximum, 0);
  return { points, maximum, percent: maximum > 0 ? Math.floor((points * 100) / maximum + inexactness) : 0 };
}
