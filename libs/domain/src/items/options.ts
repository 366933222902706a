import { plainText } from '../content/plain-text';
import { mapPicture } from './map-picture';
import type { TextChange } from '../content/text-change';
import { checkIds } from '../checks/check-ids';
import { checkPicture } from './check-picture';
import { checkRichText } from '../checks/check-rich-text';
import { nestProblems, type Problem } from '../checks/problem';
import type { AskedOption, Leeway, Option, Remark } from './item-base';
import type { ResponseProblem, Shown } from './item-kind';
import type { PartShare } from './shares';

/** How many entries a list may have. */
export interface Amount {
  readonly least: number;
  readonly most: number;
}

/**
 * Checks options: as many as the kind allows, each with an id of its own, words and feedback.
 *
 * @example
 * checkOptions([], { least: 2, most: 8 }); // [{ code: 'option-count', where: {}, detail: { count: 0, least: 2, most: 8 } }]
 */
export function checkOptions(options: readonly Option[], amount: Amount): Problem[] {
  return [
    ...checkIds(options.map(({ id }) => ({ id, where: { option: id } }))),
    ...options.flatMap(checkOption),
    ...checkCount(options.length, amount),
  ];
}

/**
 * Checks the key of a kind that has one right option.
 *
 * @example
 * checkOneKey('x', options); // [{ code: 'key-unknown', where: {} }]
 */
export function checkOneKey(key: string, options: readonly Option[]): Problem[] {
  if (key === '') return [{ code: 'key-missing', where: {} }];
  return listIds(options).includes(key) ? [] : [{ code: 'key-unknown', where: {} }];
}

/**
 * Checks the key of a kind of which several parts are right: at least one, each known, none twice.
 *
 * @example
 * checkKeys([], ['a', 'b']); // [{ code: 'key-missing', where: {} }]
 */
export function checkKeys(key: readonly string[], known: readonly string[]): Problem[] {
  if (key.length === 0) return [{ code: 'key-missing', where: {} }];
  const ids = new Set(known);
  if (key.some((id) => !ids.has(id))) return [{ code: 'key-unknown', where: {} }];
  return new Set(key).size < key.length ? [{ code: 'key-repeated', where: {} }] : [];
}

/**
 * Checks a number of options against the least and the most there may be.
 *
 * @example
 * checkCount(3, { least: 2, most: 8 }); // []
 */
export function checkCount(count: number, { least, most }: Amount): Problem[] {
  return count < least || count > most
    ? [{ code: 'option-count', where: {}, detail: { count, least, most } }]
    : [];
}

function checkOption({ id, picture, text, feedback }: Option): Problem[] {
  const saysEnough = picture !== undefined && picture.alternative !== '' && text.length === 0;
  return nestProblems({ option: id }, [
    ...(picture
      ? checkPicture(picture).map(({ where, ...problem }) => ({
          ...problem,
          where: { field: `picture/${where.field}` },
        }))
      : []),
    ...(saysEnough ? [] : checkRichText('text', text)),
    ...checkRichText('feedback', feedback, 'feedback-missing'),
  ]);
}

/**
 * Checks the ids that a response names: each is one of the known ones, none twice.
 *
 * @example
 * checkChosen(['a', 'b'], ['a', 'a']); // 'repeated-option'
 */
export function checkChosen(
  known: readonly string[],
  chosen: readonly string[],
): ResponseProblem | undefined {
  if (chosen.some((id) => !known.includes(id))) return 'unknown-option';
  return new Set(chosen).size < chosen.length ? 'repeated-option' : undefined;
}

/**
 * The ids of options or of other entries.
 *
 * @example
 * listIds([{ id: 'a' }, { id: 'b' }]); // ['a', 'b']
 */
export function listIds(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id);
}

/**
 * Entries as one learner sees them: in the order shown, under the names shown.
 *
 * @example
 * inShownOrder(options, { order: ['b', 'a'], nameOf: (id) => id }); // the option b, then a
 */
export function inShownOrder<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  { order, nameOf }: Shown,
): Entry[] {
  return order
    .flatMap((id) => entries.filter((entry) => entry.id === id))
    .map((entry) => ({ ...entry, id: nameOf(entry.id) }));
}

/**
 * Options as one learner sees them, without feedback.
 *
 * @example
 * askOptions(options, { order: ['b', 'a'], nameOf: (id) => id }); // [{ id: 'b', text }, { id: 'a', text }]
 */
export function askOptions(options: readonly Option[], shown: Shown): AskedOption[] {
  return inShownOrder(
    options.map(({ id, picture, text }) => ({ id, ...(picture && { picture }), text })),
    shown,
  );
}

/**
 * What is said of each option.
 *
 * @example
 * pickRemarks(options); // [{ id: 'a', feedback }, { id: 'b', feedback }]
 */
export function pickRemarks(options: readonly Remark[]): Remark[] {
  return options.map(({ id, feedback }) => ({ id, feedback }));
}

/**
 * An option in words: its text, or what its picture shows where it has none.
 *
 * @example
 * optionText({ id: 'a', picture: hall, text: [] }); // 'Hol bolnice'
 */
export function optionText({ picture, text }: Pick<Option, 'picture' | 'text'>): string {
  return plainText(text) || (picture?.alternative ?? '');
}

/**
 * All that is seen of options: their words, and which pictures they show.
 *
 * @example
 * listVisible([{ id: 'a', picture: hall, text: [] }]); // ['Hol bolnice', '9f86…']
 */
export function listVisible(options: readonly Option[]): string[] {
  return options.flatMap((option) => [
    optionText(option),
    ...(option.picture ? [option.picture.file.hash] : []),
  ]);
}

/**
 * The words of the options with these ids, in the order of the ids; an unknown one is left out.
 *
 * @example
 * listOptionTexts(options, ['c', 'a']); // ['text of c', 'text of a']
 */
export function listOptionTexts(options: readonly Option[], ids: readonly string[]): string[] {
  return ids.flatMap((id) => options.filter((option) => option.id === id)).map(optionText);
}

/**
 * Options with each of their texts changed.
 *
 * @example
 * mapOptions(options, transliteration('sr-Cyrl'));
 */
export function mapOptions(options: readonly Option[], change: TextChange): Option[] {
  return options.map((option) => ({
    ...option,
    ...(option.picture && { picture: mapPicture(option.picture, change) }),
    text: change.body(option.text),
    feedback: change.body(option.feedback),
  }));
}

/**
 * The shares of options in words; nothing where there are none.
 *
 * @example
 * tellShares([{ id: 'b', percent: 50 }], options); // { shares: [{ answer: 'text of b', percent: 50 }] }
 */
export function tellShares(
  shares: readonly PartShare[] | undefined,
  options: readonly Option[],
): Leeway {
  return shares === undefined
    ? {}
    : {
        shares: shares.map(({ id, percent }) => ({
          answer: listOptionTexts(options, [id]).join(),
          percent,
        })),
      };
}
