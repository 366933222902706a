import { foldAnswer } from '@svetionik/domain/items/short-text/accepted-text';
import fc from 'fast-check';
import { decimal, line } from './any-text';

/** Shares of the points for which other systems have names. */
export const percent = fc.constantFrom(10, 20, 25, 33.33333, 50, 75, 90);
/** What wrong choices take away. */
export const penalty = fc.constantFrom(-100, -50, -33.33333, -25);

/** Shares of some parts beside the key, or none at all. */
export function partShares(
  others: readonly { readonly id: string }[],
  share: fc.Arbitrary<number>,
) {
  return fc.option(
    fc
      .subarray([...others], { minLength: Math.min(1, others.length) })
      .chain((parts) =>
        fc.tuple(...parts.map((part) => share.map((each) => ({ id: part.id, percent: each })))),
      )
      .filter((shares) => shares.length > 0),
    { nil: undefined },
  );
}

/** Weights of all options, of which the first are right. */
export function anyWeights(options: readonly { readonly id: string }[]) {
  return fc
    .tuple(
      fc.constantFrom([100], [50, 50], [75, 25], [100, 50], [33.33333, 33.33333, 33.33333]),
      fc.array(fc.option(penalty, { nil: 0 }), { minLength: 6, maxLength: 6 }),
    )
    .map(([gains, losses]) => {
      const right = gains.length <= options.length ? gains : [100];
      const all = options.map(({ id: option }, place) => ({
        id: option,
        percent: right[place] ?? losses[place] ?? 0,
      }));
      return {
        key: all.filter((each) => each.percent > 0).map((each) => each.id),
        shares: all.filter((each) => each.percent !== 0),
      };
    });
}

/** Ranges of numbers beside the key, none twice. */
export const numberShares = fc.option(
  fc.uniqueArray(
    fc.tuple(decimal, decimal, percent).map(([value, tolerance, share]) => ({
      value,
      tolerance: Math.abs(tolerance),
      percent: share,
    })),
    { minLength: 1, maxLength: 3, selector: ({ value, tolerance }) => `${value} ${tolerance}` },
  ),
  { nil: undefined },
);

/** Typed answers, and how many of them are accepted; the others have a share. */
export const typedAnswers = fc
  .tuple(
    fc.uniqueArray(line, { minLength: 1, maxLength: 4, selector: foldAnswer }),
    fc.nat({ max: 3 }),
    percent,
  )
  .map(([all, count, share]) => ({
    accepted: all.slice(0, Math.max(1, all.length - count)),
    shares: all
      .slice(Math.max(1, all.length - count))
      .map((each) => ({ text: each, percent: share })),
  }))
  .map(({ accepted, shares }) => ({ accepted, ...(shares.length > 0 && { shares }) }));
