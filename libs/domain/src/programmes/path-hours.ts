import type { PartNeed } from './plan';

/** How long a path takes at least and at most, in hours. */
export interface PathHours {
  readonly least: number;
  readonly most: number;
}

/**
 * The hours of all required parts, and of as many chosen ones as are enough: of the shortest and of the longest. Optional parts are left
 * out.
 *
 * @param choose how many of the chosen parts are enough
 * @example
 * countPathHours([{ need: 'required', hours: 6 }, { need: 'chosen', hours: 2 }, { need: 'chosen', hours: 4 }], 1); // { least: 8, most: 10 }
 */
export function countPathHours(
  parts: readonly { readonly need: PartNeed; readonly hours: number }[],
  choose: number,
): PathHours {
  const hoursOf = (need: PartNeed) =>
    parts
      .flatMap((part) => (part.need === need ? [part.hours] : []))
      .toSorted((one, other) => one - other);
  const sum = (hours: readonly number[]) => hours.reduce((all, each) => all + each, 0);
  const required = sum(hoursOf('required'));
  const chosen = hoursOf('chosen');
  return {
    least: required + sum(chosen.slice(0, choose)),
    most: required + sum(choose === 0 ? [] : chosen.slice(-choose)),
  };
}
