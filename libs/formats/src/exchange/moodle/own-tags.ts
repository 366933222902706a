import { attributeNames, type AttributeTexts, writeAttributes } from '../attribute-texts';
import type { BankAttributes } from '@svetionik/domain/items/bank-attributes';

/** Attributes for which Moodle has a place of its own. */
const placed: readonly string[] = ['objective', 'points', 'tags'];
const prefix = 'svetionik:';

/**
 * What Moodle has no place for, as tags: any system keeps them, and authors can find questions by them.
 *
 * @param scoring how the points are shared, where Moodle cannot be told
 * @example
 * ownTags({ points: 1, objective: '', difficulty: 'hard', mustPass: true }); // ['svetionik:difficulty=hard', 'svetionik:must_pass=yes']
 */
export function ownTags(item: BankAttributes, scoring?: string): readonly string[] {
  const texts = Object.entries(writeAttributes(item)).filter(([name]) => !placed.includes(name));
  const named = texts.flatMap(([name, values]) =>
    values.map((value) => `${prefix}${name}=${value}`),
  );
  return scoring === undefined ? named : [...named, `${prefix}scoring=${scoring}`];
}

/**
 * The way back, and the tags that are no more than that.
 *
 * @example
 * readOwnTags(['zdravstvo', 'svetionik:difficulty=hard']); // { attributes: { tags: ['zdravstvo'], difficulty: ['hard'] }, scoring: undefined }
 */
export function readOwnTags(tags: readonly string[]): {
  readonly attributes: AttributeTexts;
  readonly scoring: string | undefined;
} {
  const own = tags.filter((tag) => tag.startsWith(prefix)).map((tag) => tag.slice(prefix.length));
  const valuesOf = (name: string) =>
    own
      .filter((entry) => entry.startsWith(`${name}=`))
      .map((entry) => entry.slice(name.length + 1));
  const named = attributeNames.map((name) => [name, valuesOf(name)] as const);
  return {
    attributes: {
      ...Object.fromEntries(named),
      tags: tags.filter((tag) => !tag.startsWith(prefix)),
    },
    scoring: valuesOf('scoring')[0],
  };
}
