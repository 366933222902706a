import type { Picture } from '../content/picture';
import type { ItemBase } from './item-base';

/**
 * How many pictures may stand above a question.
 *
 * @example
 * mostIllustrations; // 4
 */
export const mostIllustrations = 4;

/**
 * The pictures above a question, in their order, however they are stored: the one of before stands first.
 *
 * @example
 * listIllustrations({ illustration: hall }); // [hall]
 */
export function listIllustrations({
  illustration,
  illustrations = [],
}: Pick<ItemBase, 'illustration' | 'illustrations'>): readonly Picture[] {
  return illustration === undefined ? illustrations : [illustration, ...illustrations];
}

/**
 * Pictures as a question holds them; a question without any holds no list either.
 *
 * @example
 * withIllustrations([hall]); // { illustrations: [hall] }
 */
export function withIllustrations(pictures: readonly Picture[]): Pick<ItemBase, 'illustrations'> {
  return pictures.length === 0 ? {} : { illustrations: pictures };
}
