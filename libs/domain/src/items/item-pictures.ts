import type { Picture } from '../content/picture';
import type { StudyQuestion } from './case-study/study';
import { withIllustrations, listIllustrations } from './illustrations';
import type { AssessmentItem } from './item';
import type { Option } from './item-base';
import type { ItemPicture } from './item-picture';

type PictureChange = (picture: Picture) => Picture | undefined;

/**
 * The pictures beside what an item is about: above it, and in its options; of a case study those of its questions too.
 *
 * @example
 * listPictures({ ...item, illustrations: [hall] }); // [hall]
 */
export function listPictures(item: AssessmentItem): readonly Picture[] {
  const questions = item.kind === 'case-study' ? item.questions : [];
  return [item, ...questions].flatMap((each) => {
    const options: readonly Option[] = 'options' in each ? each.options : [];
    return [...listIllustrations(each), ...options.flatMap(({ picture }) => picture ?? [])];
  });
}

/**
 * The pictures that an item is about: the one whose regions are marked, or the one of a vignette.
 *
 * @example
 * listSubjects({ ...hotSpot, picture: hall }); // [hall]
 */
export function listSubjects(item: AssessmentItem): readonly ItemPicture[] {
  const questions = item.kind === 'case-study' ? item.questions : [];
  return [item, ...questions].flatMap((each) =>
    (each.kind === 'hot-spot' || each.kind === 'case-study') && each.picture !== null
      ? [each.picture]
      : [],
  );
}

/**
 * The item with each picture above it and in its options changed, or left out where the change gives none; a case study
 * with those of its questions.
 *
 * @example
 * mapPictures(item, (picture) => (known.has(picture.file.hash) ? picture : undefined));
 */
export function mapPictures(item: AssessmentItem, change: PictureChange): AssessmentItem {
  const { illustration: _, illustrations: __, ...others } = item;
  const own = { ...others, ...mapIllustrations(item, change) };
  if (own.kind === 'case-study')
    return { ...own, questions: own.questions.map((question) => mapQuestion(question, change)) };
  if (own.kind === 'matching') return { ...own, options: mapMatches(own.options, change) };
  return 'options' in own
    ? { ...own, options: own.options.map((option) => mapOption(option, change)) }
    : own;
}

/**
 * The item with the pictures that it is about changed, or left out where the change gives null.
 *
 * @example
 * mapSubjects(item, (picture) => (known.has(picture.file.hash) ? picture : null));
 */
export function mapSubjects(
  item: AssessmentItem,
  change: (picture: ItemPicture) => ItemPicture | null,
): AssessmentItem {
  if (item.kind === 'hot-spot') return { ...item, picture: item.picture && change(item.picture) };
  if (item.kind !== 'case-study') return item;
  return {
    ...item,
    picture: item.picture && change(item.picture),
    questions: item.questions.map((question) =>
      question.kind === 'hot-spot'
        ? { ...question, picture: question.picture && change(question.picture) }
        : question,
    ),
  };
}

function mapQuestion(question: StudyQuestion, change: PictureChange): StudyQuestion {
  const { illustration: _, illustrations: __, ...others } = question;
  const own = { ...others, ...mapIllustrations(question, change) };
  if (own.kind === 'matching') return { ...own, options: mapMatches(own.options, change) };
  return 'options' in own
    ? { ...own, options: own.options.map((option) => mapOption(option, change)) }
    : own;
}

function mapIllustrations(
  shown: Parameters<typeof listIllustrations>[0],
  change: PictureChange,
): ReturnType<typeof withIllustrations> {
  return withIllustrations(listIllustrations(shown).flatMap((picture) => change(picture) ?? []));
}

function mapMatches<Match extends Option & { readonly match: string }>(
  options: readonly Match[],
  change: PictureChange,
): readonly (Option & { readonly match: string })[] {
  return options.map((option) => ({ ...mapOption(option, change), match: option.match }));
}

function mapOption({ id, picture, text, feedback }: Option, change: PictureChange): Option {
  const changed = picture && change(picture);
  return { id, ...(changed && { picture: changed }), text, feedback };
}
