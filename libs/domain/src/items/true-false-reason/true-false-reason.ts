import type { Problem } from '../../checks/problem';
import { shuffle } from '../../random';
import type { AskedOptions, ItemBase, Option } from '../item-base';
import type { ItemKind } from '../item-kind';
import {
  askOptions,
  checkChosen,
  checkOneKey,
  checkOptions,
  listIds,
  mapOptions,
  pickRemarks,
  listVisible,
  listOptionTexts,
} from '../options';

/**
 * A statement that is true or not, and 2 to 6 reasons of which one is right; `truth` is null while it is not written.
 * `scoring`: `both` gives the points only for the right verdict with the right reason; `steps` gives half for the
 * verdict, and the other half for the reason where the verdict is right.
 */
export interface TrueFalseReason extends ItemBase {
  readonly kind: 'true-false-reason';
  readonly truth: boolean | null;
  readonly options: readonly Option[];
  readonly key: string;
  readonly scoring: 'both' | 'steps';
}

/** Whether the statement is said to be true, and the chosen reason; null and an empty text while it is not chosen. */
export interface TrueFalseReasonResponse {
  readonly kind: 'true-false-reason';
  readonly verdict: boolean | null;
  readonly reason: string;
}

/**
 * True or false, with a reason. A right reason for the wrong verdict earns nothing: it was guessed.
 *
 * @example
 * const response = { kind: 'true-false-reason', verdict: false, reason: 'c' };
 * trueFalseReason.grade({ ...item, truth: false, key: 'b', scoring: 'steps' }, response); // 0.5
 */
export const trueFalseReason: ItemKind<
  TrueFalseReason,
  TrueFalseReasonResponse,
  AskedOptions<'true-false-reason'>
> = {
  check: ({ options, key, truth }) => [
    ...(truth === null
      ? [{ code: 'key-missing', where: { field: 'truth' } } satisfies Problem]
      : []),
    ...checkOptions(options, { least: 2, most: 6 }),
    ...checkOneKey(key, options),
  ],
  parts: ({ options }) => listIds(options),
  order: ({ options }, random) => shuffle(listIds(options), random),
  written: ({ options }) => listIds(options),
  ask: ({ id, kind, prompt, options }, shown) => ({
    id,
    kind,
    prompt,
    options: askOptions(options, shown),
  }),
  checkResponse: ({ options }, { reason }) =>
    reason === '' ? undefined : checkChosen(listIds(options), [reason]),
  isAnswered: ({ verdict, reason }) => verdict !== null || reason !== '',
  isComplete: ({ verdict, reason }) => verdict !== null && reason !== '',
  grade: ({ truth, key, scoring }, { verdict, reason }) => {
    if (verdict === null || verdict !== truth) return 0;
    if (reason === key) return 1;
    return scoring === 'steps' ? 0.5 : 0;
  },
  key: ({ kind, truth, key }) => ({ kind, verdict: truth, reason: key }),
  remarks: ({ options }) => pickRemarks(options),
  summarise: ({ options }, { verdict, reason }) => [
    ...(verdict === null ? [] : [verdict ? '✓' : '✗']),
    ...listOptionTexts(options, [reason]),
  ],
  rename: (response, nameOf) => ({
    ...response,
    reason: response.reason === '' ? '' : nameOf(response.reason),
  }),
  mapTexts: (item, change) => ({ ...item, options: mapOptions(item.options, change) }),
  words: ({ options }) => listVisible(options),
};
