import type { AttemptOutcome, ItemOutcome } from '../src/statistics/attempt-outcome';

/** What somebody did with an item of one point: the option chosen, `a` being right; undefined leaves it out. */
export function givenOutcome(
  item: string,
  option: string | undefined,
  changes: Partial<ItemOutcome> = {},
): ItemOutcome {
  return {
    item,
    fraction: option === 'a' ? 1 : 0,
    maximum: 1,
    answered: option !== undefined,
    chosen: option === undefined ? [] : [option],
    seconds: undefined,
    ...changes,
  };
}

/** An attempt at items of one point, each with the option chosen; passed with half of them right. */
export function givenAttempt(
  options: Readonly<Record<string, string | undefined>>,
  groups: Readonly<Record<string, string>> = {},
): AttemptOutcome {
  const items = Object.entries(options).map(([item, option]) => givenOutcome(item, option));
  return {
    passed: items.filter(({ fraction }) => fraction === 1).length * 2 >= items.length,
    groups,
    items,
  };
}
