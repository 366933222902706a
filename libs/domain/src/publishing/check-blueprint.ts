import {
  beginForm,
  blueprintLacks,
  plainLacks,
  type BlueprintLack,
} from '../attempt/blueprint-lacks';
import { toCounts, drawable, countDrawn } from '../attempt/blueprint';
import { strayEnemies } from '../attempt/enemies';
import { parallelLacks } from '../attempt/parallel-forms';
import type { AssessmentRules } from '../attempt/assessment-rules';
import type { CourseDocument } from '../course/course';
import type { AssessmentItem } from '../items/item';
import { markedItems } from '../marking/markers-needed';
import { checkNumber } from '../checks/check-fields';
import type { Problem } from '../checks/problem';

const where = { field: 'draw' };

/**
 * Checks that every attempt can draw the form that the rules ask for, and says of each objective and difficulty what
 * the bank lacks.
 *
 * @example
 * checkBlueprint(course, bank); // [{ code: 'too-few-hard', where: { field: 'draw' }, detail: { objective: 'refer', wanted: 3, available: 2 } }]
 */
export function checkBlueprint(
  { objectives, assessment: { draw, entryTest } }: CourseDocument,
  bank: readonly AssessmentItem[],
): Problem[] {
  const entries = Object.entries(draw);
  if (entries.every(([, wanted]) => countDrawn(wanted) === 0))
    return [{ code: 'draw-missing', where }];
  const unknown = Object.keys(draw).filter(
    (objective) => !objectives.some(({ id }) => id === objective),
  );
  const numbers = entries.flatMap(([objective, wanted]) => checkCounts(objective, wanted));
  if (unknown.length + numbers.length > 0) {
    return [
      ...unknown.map((objective): Problem => ({
        code: 'objective-unknown',
        where,
        detail: { objective },
      })),
      ...numbers,
    ];
  }
  // Two items of one id are a problem of their own, and no form would have both.
  const lacksOf =
    new Set(bank.map(({ id }) => id)).size === bank.length ? blueprintLacks : plainLacks;
  const lacks = lacksOf(drawable(bank), draw).flatMap(asProblems);
  return lacks.length > 0 || entryTest === undefined ? lacks : checkEntryTest(bank, draw);
}

/** An entry test is a second form, alike and of other items; what people mark would keep them busy with what does not count. */
function checkEntryTest(bank: readonly AssessmentItem[], draw: AssessmentRules['draw']): Problem[] {
  const { objectives, all } = parallelLacks(beginForm(drawable(bank), draw));
  return [
    ...objectives.map((objective): Problem => {
      const available = bank.filter((item) => item.objective === objective).length;
      return {
        code: 'parallel-too-few',
        where,
        detail: { objective, wanted: 2 * countDrawn(draw[objective]), available },
      };
    }),
    ...(all ? [{ code: 'parallel-impossible', where } as const] : []),
    ...markedItems(bank, draw).map(({ id }): Problem => ({
      code: 'entry-test-marked',
      where: { item: id },
    })),
  ];
}

function checkCounts(objective: string, wanted: AssessmentRules['draw'][string]): Problem[] {
  if (typeof wanted === 'number') return checkNumber(`draw/${objective}`, wanted, 0, 100);
  return Object.entries(toCounts(wanted)).flatMap(([difficulty, count]) =>
    checkNumber(`draw/${objective}/${difficulty}`, count, 0, 100),
  );
}

function asProblems(lack: BlueprintLack): Problem[] {
  switch (lack.kind) {
    case 'too-few': {
      const { objective, difficulty, wanted, available } = lack;
      return [
        {
          code: difficulty === 'any' ? 'bank-too-small' : `too-few-${difficulty}`,
          where,
          detail: { objective, wanted, available },
        },
      ];
    }
    case 'must-have-too-many':
      return [
        {
          code: 'must-have-too-many',
          where,
          detail: { objective: lack.objective, wanted: lack.wanted, count: lack.mustHave },
        },
      ];
    case 'must-have-enemies': {
      const [item, other] = lack.items;
      return [{ code: 'must-have-enemies', where: { item, field: 'enemies' }, detail: { other } }];
    }
    case 'enemies':
      if (lack.objective === undefined) return [{ code: 'enemies-impossible', where }];
      return [{ code: 'enemies-too-many', where, detail: { objective: lack.objective } }];
  }
}

/**
 * Checks what the items of a bank say of one another: whom they name as enemies, and that without which nobody passes
 * stands in every form.
 *
 * @example
 * checkBankAttributes([{ ...item, mustPass: true }]); // [{ code: 'must-pass-not-must-have', where: { item: item.id } }]
 */
export function checkBankAttributes(bank: readonly AssessmentItem[]): Problem[] {
  return [
    ...strayEnemies(bank).map(({ item, name }): Problem => ({
      code: 'enemy-unknown',
      where: { item, field: 'enemies' },
      detail: { name },
    })),
    ...bank
      .filter(({ mustPass = false, mustHave = false }) => mustPass && !mustHave)
      .map(({ id }): Problem => ({
        code: 'must-pass-not-must-have',
        where: { item: id, field: 'mustPass' },
      })),
  ];
}

/**
 * Checks the least percent of each objective: from 0 to 100, and only of an objective that every form has items of.
 *
 * @example
 * checkMinimums(course); // [{ code: 'minimum-not-drawn', where: { field: 'minimums/refer' }, detail: { objective: 'refer' } }]
 */
export function checkMinimums({
  objectives,
  assessment: { draw, minimums = {} },
}: CourseDocument): Problem[] {
  return Object.entries(minimums).flatMap(([objective, percent]): Problem[] => {
    const at = { field: `minimums/${objective}` };
    if (!objectives.some(({ id }) => id === objective))
      return [{ code: 'objective-unknown', where: at, detail: { objective } }];
    const drawn = percent === 0 || countDrawn(draw[objective]) > 0;
    return [
      ...checkNumber(at.field, percent, 0, 100),
      ...(drawn ? [] : [{ code: 'minimum-not-drawn', where: at, detail: { objective } } as const]),
    ];
  });
}
