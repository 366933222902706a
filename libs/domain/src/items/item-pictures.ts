import type { Picture } from '../content/picture';
import { withIllustrations, listIllustrations } from './illustrations';
import type { AssessmentItem } from './item';
import type { Option } from './item-base';

/**
 * The pictures beside what an item is about: above it, and in its options.
 *
 * @example
 * listPictures({ ...item, illustrations: [hall] }); // [hall]
 */
export function listPictures(item: AssessmentItem): readonly Picture[] {
  const options: readonly Option[] = 'options' in item ? item.options : [];
  return [...listIllustrations(item), ...options.flatMap(({ picture }) => picture ?? [])];
}

/**
 * The item with each picture above it and in its options changed, or left out where the change gives none.
 *
 * @example
 * mapPictures(item, (picture) => (known.has(picture.file.hash) ? picture : undefined));
 */
export function mapPictures(
  item: AssessmentItem,
  change: (picture: Picture) => Picture | undefined,
): AssessmentItem {
  const { illustration: _, illustrations: __, ...others } = item;
  const own = {
    ...others,
    ...withIllustrations(listIllustrations(item).flatMap((picture) => change(picture) ?? [])),
  };
  if (own.kind === 'matching')
    return {
      ...own,
      options: own.options.map((option) => ({ ...mapOption(option, change), match: option.match })),
    };
  return 'options' in own
    ? { ...own, options: own.options.map((option) => mapOption(option, change)) }
    : own;
}

function mapOption(
  { id, picture, text, feedback }: Option,
  change: (picture: Picture) => Picture | undefined,
): Option {
  const changed = picture && change(picture);
  return { id, ...(changed && { picture: changed }), text, feedback };
}
