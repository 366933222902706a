import { checkLine } from '../../checks/check-fields';
import type { Problem } from '../../checks/problem';
import type { AskedBase, ItemBase } from '../item-base';
import type { ItemKind } from '../item-kind';
import { checkCount } from '../options';
import { addShares, checkPercent, findMarking, type Share, shareLimits } from '../shares';
import {
  countSignificant,
  foldAccepted,
  foldAnswer,
  isAccepted,
  isPattern,
  measureSpecificity,
  showAccepted,
} from './accepted-text';

/** An answer that earns a share of the points, 0 to 100 percent; `*` and `\*` in it as in accepted ones. */
export interface TextShare extends Share {
  readonly text: string;
}

/**
 * Any of 1 to 20 accepted answers is right. The first is shown as the right one; in the others `*` stands for any letters,
 * in all `\*` for an asterisk. `shares` are those of other answers. Of all that an answer fits, one without `*` decides,
 * else the one that asks for most signs; of equal ones an accepted one, then the first share.
 */
export interface ShortText extends ItemBase {
  readonly kind: 'short-text';
  readonly accepted: readonly string[];
  readonly shares?: readonly TextShare[];
}

/** What was typed, up to 200 UTF-16 units. */
export interface ShortTextResponse {
  readonly kind: 'short-text';
  readonly text: string;
}

/**
 * How long a typed answer, and an accepted one, may be, in UTF-16 units.
 *
 * @example
 * shortTextLimit; // 200
 */
export const shortTextLimit = 200;

/**
 * A few typed words: all the points for an accepted answer in either script, for another its share or none. An empty text takes an
 * earlier answer back.
 *
 * @example
 * shortText.grade({ ...item, accepted: ['Hitna pomoć', '194'] }, { kind: 'short-text', text: 'хитна помоћ' }); // 1
 */
export const shortText: ItemKind<ShortText, ShortTextResponse, AskedBase<'short-text'>> = {
  check: ({ accepted, shares }) => [
    ...checkAccepted(accepted),
    ...checkTextShares(accepted, shares),
  ],
  parts: () => [],
  order: () => [],
  ask: ({ id, kind, prompt }) => ({ id, kind, prompt }),
  checkResponse: (_, { text }) => (text.length > shortTextLimit ? 'too-long' : undefined),
  isAnswered: ({ text }) => foldAnswer(text) !== '',
  grade: gradeText,
  marking: ({ shares }) => findMarking(shares),
  key: ({ kind, accepted }) => ({ kind, text: showAccepted(accepted[0] ?? '') }),
  leeway: ({ accepted, shares }) => ({
    accepted: accepted.slice(1),
    ...(shares && {
      shares: shares.map(({ text, percent }) => ({ answer: showAccepted(text), percent })),
    }),
  }),
  remarks: () => [],
  summarise: (_, { text }) => [text],
  rename: (response) => response,
  mapTexts: (item, { line }) => ({ ...item, ...mapAccepted(item, line) }),
  words: () => [],
};

function gradeText(
  { accepted, shares = [] }: ShortText,
  { text: given }: ShortTextResponse,
): number {
  const [closest] = [...accepted.map((text) => ({ text, percent: 100 })), ...shares]
    .filter(({ text }) => isAccepted(text, given))
    .map(({ text, percent }) => ({ percent, says: measureSpecificity(text) }))
    .sort(({ says: one }, { says: other }) => (one === other ? 0 : other - one));
  return closest === undefined ? 0 : addShares([closest.percent]);
}

function mapAccepted({ accepted, shares }: ShortText, line: (text: string) => string) {
  return {
    accepted: accepted.map(line),
    ...(shares && { shares: shares.map((share) => ({ ...share, text: line(share.text) })) }),
  };
}

/** Letters and digits that an accepted answer with `*` asks for at least, so that it does not accept nearly everything. */
const leastWeight = 3;

function checkAccepted(accepted: readonly string[]): Problem[] {
  if (accepted.length === 0) return [{ code: 'key-missing', where: { field: 'accepted' } }];
  const folded = accepted.map(foldAccepted);
  return [
    ...checkCount(accepted.length, { least: 1, most: 20 }),
    ...accepted.flatMap((text, place): Problem[] => {
      const field = `accepted/${place + 1}`;
      const lines = checkLine(field, text, shortTextLimit);
      if (lines.length > 0) return lines;
      if (place === 0 && isPattern(text))
        return [{ code: 'accepted-first-pattern', where: { field } }];
      if (countSignificant(text) < (isPattern(text) ? leastWeight : 1))
        return [{ code: 'accepted-too-broad', where: { field } }];
      return folded.indexOf(folded[place] ?? '') < place
        ? [{ code: 'key-repeated', where: { field } }]
        : [];
    }),
  ];
}

function checkTextShares(
  accepted: readonly string[],
  shares: readonly TextShare[] = [],
): Problem[] {
  const folded = [...accepted, ...shares.map(({ text }) => text)].map(foldAccepted);
  return [
    ...(shares.length > shareLimits.count
      ? checkCount(shares.length, { least: 0, most: shareLimits.count })
      : []),
    ...shares.flatMap(({ text, percent }, place): Problem[] => {
      const field = `shares/${place + 1}`;
      const lines = checkLine(field, text, shortTextLimit);
      if (lines.length > 0) return lines;
      const at = accepted.length + place;
      const isRepeated = folded.indexOf(folded[at] ?? '') < at;
      return [
        ...(isRepeated ? [{ code: 'share-misplaced', where: { field } } satisfies Problem] : []),
        ...checkPercent(percent, { field }, 0),
      ];
    }),
  ];
}
