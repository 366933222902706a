import type { Blueprint } from './assessment-rules';
import { difficulties, type Difficulty } from '../items/bank-attributes';
import { countRemaining, type DrawableItem } from './blueprint';

/**
 * How often each item stands in a form on average, 0 to 1, by its id. Must-have items stand in each; of the others each is
 * as likely as any of its objective and difficulty. Enemies, which move these shares a little, are not taken into account.
 *
 * @example
 * // Four items of one objective, one of them a must-have item, of which a form has two:
 * expectedForm(items, { refer: 2 }); // the must-have item 1, each other 1/3
 */
export function expectedForm(
  items: readonly DrawableItem[],
  draw: Blueprint,
): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(draw).flatMap(([objective, wanted]) => {
      const own = items.filter((item) => item.objective === objective);
      const fixed = own.filter(({ mustHave }) => mustHave);
      const open = own.filter(({ mustHave }) => !mustHave);
      const left = countRemaining(
        wanted,
        fixed.map(({ difficulty }) => difficulty),
      );
      const byDifficulty = new Map(
        difficulties.map((difficulty) => [
          difficulty,
          shareOf(left[difficulty], countIn(open, difficulty)),
        ]),
      );
      const share = ({ difficulty }: DrawableItem) => byDifficulty.get(difficulty) ?? 0;
      const any = shareOf(
        left.any,
        open.reduce((sum, item) => sum + 1 - share(item), 0),
      );
      return [
        ...fixed.map(({ id }) => [id, 1] as const),
        ...open.map((item) => [item.id, share(item) + (1 - share(item)) * any] as const),
      ];
    }),
  );
}

function countIn(items: readonly DrawableItem[], difficulty: Difficulty): number {
  return items.filter((item) => item.difficulty === difficulty).length;
}

function shareOf(wanted: number, there: number): number {
  return there > 0 ? Math.max(0, Math.min(1, wanted / there)) : 0;
}
