import { isAnswered } from '../items/check-response';
import { grade, type Grade } from '../items/grade';
import type { AssessmentItem, Response } from '../items/item';
import { peopleMark } from '../items/people-mark';
import { listSections } from '../items/sections';
import {
  addPoints,
  judgePass,
  type PassPolicy,
  type Points,
  type UnmetCondition,
} from './pass-policy';

/** How something that was asked went. */
interface Earned {
  readonly objective: string;
  readonly answered: boolean;
  readonly correct: boolean;
  readonly fraction: number;
  readonly points: number;
  readonly maximum: number;
}

/** How one item of the form went; of one that asks several questions, how each of them did. */
export interface ItemScore extends Earned {
  readonly item: string;
  readonly sections?: readonly SectionScore[];
}

/** How a question within an item went. */
export interface SectionScore extends Earned {
  readonly section: string;
}

/** The result of an attempt: in all, for each objective that had items, and for each item in the form's order. */
export interface AttemptScore extends Points {
  readonly passed: boolean;
  /** Why it is not passed. Attempts scored before there were other conditions than the cut score lack it. */
  readonly unmet?: readonly UnmetCondition[];
  readonly objectives: readonly (Points & { readonly objective: string })[];
  readonly items: readonly ItemScore[];
}

/**
 * Scores an attempt, and judges it (see `judgePass`). A question within an item counts for its own objective where it has one. The percent shown is rounded down, so that nobody reads "70%"
 * beside "not passed".
 *
 * @param given.items the items of the form, in its order
 * @param given.responses the current response by item id, in the items' own option ids
 * @param given.objectives ids of the course's objectives, in the order to report
 * @param given.policy what it takes to pass
 * @param given.marked the share of the points that people gave, 0 to 1, by item id; without it their items earn nothing
 * @example
 * scoreAttempt({ items, responses, objectives: ['recognise'], policy: { cutScore: 70 } }).passed; // 10.5 of 15 points: true
 */
export function scoreAttempt(given: {
  readonly items: readonly AssessmentItem[];
  readonly responses: ReadonlyMap<string, Response>;
  readonly objectives: readonly string[];
  readonly policy: PassPolicy;
  readonly marked?: ReadonlyMap<string, number>;
}): AttemptScore {
  const items = given.items.map((item) =>
    scoreItem(item, given.responses.get(item.id), given.marked?.get(item.id)),
  );
  const all = addPoints(items);
  const objectives = given.objectives.flatMap((objective) => {
    const measured = items
      .flatMap((item): readonly Earned[] => item.sections ?? [item])
      .filter((each) => each.objective === objective);
    return measured.length > 0 ? [{ objective, ...addPoints(measured) }] : [];
  });
  const wholly = new Map(items.map(({ item, correct }) => [item, correct]));
  const mustPass = given.items
    .filter((item) => item.mustPass)
    .map(({ id }) => ({ item: id, correct: wholly.get(id) === true }));
  return {
    ...all,
    ...judgePass({ policy: given.policy, all, objectives, mustPass }),
    objectives,
    items,
  };
}

/**
 * The items of a form that people have to mark before it can be scored: those that were answered.
 *
 * @example
 * itemsToMark({ items, responses }).map(({ id }) => id); // ['izjava']
 */
export function itemsToMark(given: {
  readonly items: readonly AssessmentItem[];
  readonly responses: ReadonlyMap<string, Response>;
}): readonly AssessmentItem[] {
  return given.items.filter(
    (item) => peopleMark(item) !== undefined && isAnswered(given.responses.get(item.id)),
  );
}

function scoreItem(
  item: AssessmentItem,
  response: Response | undefined,
  fraction: number | undefined,
): ItemScore {
  const earned: Grade =
    fraction === undefined
      ? grade(item, response)
      : { fraction, points: fraction * item.points, correct: fraction === 1 };
  return {
    item: item.id,
    objective: item.objective,
    answered: isAnswered(response),
    ...earned,
    maximum: item.points,
    ...scoreSections(item, response),
  };
}

function scoreSections(
  item: AssessmentItem,
  response: Response | undefined,
): Pick<ItemScore, 'sections'> {
  const sections = listSections(item, response);
  if (sections.length === 0) return {};
  const whole = sections.reduce((sum, { points }) => sum + points, 0);
  return {
    sections: sections.map(({ id, objective = item.objective, answered, fraction, points }) => {
      const maximum = (item.points * points) / whole;
      return {
        section: id,
        objective,
        answered,
        correct: fraction === 1,
        fraction,
        points: fraction * maximum,
        maximum,
      };
    }),
  };
}
