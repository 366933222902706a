import { type Flag, type ItemFlagCode, itemFlagCodes } from './flag';
import type { ItemStatistics } from './item-statistics';
import type { Choice } from './option-choices';
import { enoughToJudge } from './smallest-group';

/** What flags compare the statistics with. */
export interface ItemExpectation {
  /** Ids of the options that are right. */
  readonly key: readonly string[];
  /** Ids of others that earn a share of the points, so that the strong may well choose them. */
  readonly partly?: readonly string[];
  /** The seconds that an item has on average, if all have the same. */
  readonly seconds: number;
}

/** Where a finding begins. Those without a source are the house's own. */
const limits = {
  /** Below it, items "need revision or are to be left out": R. L. Ebel, "Essentials of educational measurement", 1979. */
  weak: 0.2,
  hard: 0.2,
  easy: 0.95,
  omitted: 0.1,
  /** A wrong option works when 5% choose it: M. Tarrant and others, BMC Medical Education 9 (40), 2009. */
  unused: 0.05,
  slow: 2,
} as const;

/** One-sided, 5% and 1% of a normal distribution. */
const [five, one] = [1.645, 2.326];

/**
 * What somebody should look at in an item, the gravest first. Nothing is said from fewer people than
 * {@link enoughToJudge}; what rests on a correlation or on a difference is said only when chance hardly explains it.
 *
 * @example
 * itemFlags(statistics, { key: ['b'], seconds: 90 }); // [{ code: 'key-suspect', values: { discrimination: -0.31 } }]
 */
export function itemFlags(
  statistics: ItemStatistics,
  expected: ItemExpectation,
): Flag<ItemFlagCode>[] {
  if (statistics.people < enoughToJudge) return [];
  const flags = [
    ...discriminationFlags(statistics),
    ...difficultyFlags(statistics),
    ...optionFlags(statistics, expected),
    ...timeFlags(statistics, expected.seconds),
    ...differenceFlags(statistics),
  ];
  return flags.sort(
    (first, other) => itemFlagCodes.indexOf(first.code) - itemFlagCodes.indexOf(other.code),
  );
}

function discriminationFlags({
  people,
  discrimination,
  facility,
}: ItemStatistics): Flag<ItemFlagCode>[] {
  if (discrimination === null) return [];
  // R. A. Fisher's transformation: its standard error is 1 / √(n − 3)
  const error = 1 / Math.sqrt(people - 3);
  const size = Math.atanh(Math.max(-0.999999, Math.min(0.999999, discrimination)));
  if (size + five * error < 0) return [{ code: 'key-suspect', values: { discrimination } }];
  // where nearly all are right there is hardly anything to tell apart
  const weak = facility <= limits.easy && size + five * error < Math.atanh(limits.weak);
  return weak ? [{ code: 'weak-discrimination', values: { discrimination } }] : [];
}

function difficultyFlags({ facility, omitted }: ItemStatistics): Flag<ItemFlagCode>[] {
  const flags: Flag<ItemFlagCode>[] = [];
  if (facility < limits.hard) flags.push({ code: 'too-hard', values: { facility } });
  if (facility > limits.easy) flags.push({ code: 'too-easy', values: { facility } });
  if (omitted > limits.omitted) flags.push({ code: 'omitted-often', values: { omitted } });
  return flags;
}

function optionFlags(
  { choices, facility }: ItemStatistics,
  { key, partly = [] }: ItemExpectation,
): Flag<ItemFlagCode>[] {
  if (choices === null) return [];
  return choices.choices.flatMap((choice): Flag<ItemFlagCode>[] => {
    if (choice.option === null || key.includes(choice.option)) return [];
    const { option, overall } = choice;
    if (overall < limits.unused && facility <= limits.easy)
      return [{ code: 'option-unused', values: { option, share: overall } }];
    const { byGroup } = choice;
    if (partly.includes(option) || byGroup === null || choices.groups === null) return [];
    if (excess(choice, choices.groups) < one) return [];
    return [
      {
        code: 'option-draws-strong',
        values: { option, upper: byGroup.upper, lower: byGroup.lower },
      },
    ];
  });
}

/** How much more often the upper third chose it than the lower: the difference of two shares by its standard error. */
function excess({ byGroup }: Choice, groups: Readonly<Record<'lower' | 'upper', number>>): number {
  if (byGroup === null) return 0;
  const pooled =
    (byGroup.lower * groups.lower + byGroup.upper * groups.upper) / (groups.lower + groups.upper);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / groups.lower + 1 / groups.upper));
  return error === 0 ? 0 : (byGroup.upper - byGroup.lower) / error;
}

function timeFlags({ time }: ItemStatistics, seconds: number): Flag<ItemFlagCode>[] {
  if (time === null || time.median <= limits.slow * seconds) return [];
  return [{ code: 'slow', values: { median: time.median, expected: seconds } }];
}

function differenceFlags({ differences }: ItemStatistics): Flag<ItemFlagCode>[] {
  return differences.flatMap(
    ({ attribute, first, other, delta, class: letter }): Flag<ItemFlagCode>[] => {
      if (letter === 'A') return [];
      const [easier, harder] = delta < 0 ? [first, other] : [other, first];
      return [
        { code: 'group-difference', values: { attribute, easier, harder, class: letter, delta } },
      ];
    },
  );
}
