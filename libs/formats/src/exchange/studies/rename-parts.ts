import type { Option } from '@svetionik/domain/items/item-base';
import { renamePlaces } from '@svetionik/domain/items/passage';
import type { PartShare } from '@svetionik/domain/items/shares';
import type { SimpleItem } from '@svetionik/domain/items/simple-kind';

type Rename = (id: string) => string;
type Named = { readonly id: string };

/**
 * A question with its parts under other ids, and all that speaks of them.
 *
 * @example
 * renameParts({ ...question, kind: 'single-choice', key: 'b' }, (id) => `q2-${id}`).key; // 'q2-b'
 */
export function renameParts<Question extends SimpleItem>(
  question: Question,
  nameOf: Rename,
): Question {
  const name = (id: string) => (id === '' ? id : nameOf(id));
  return { ...question, ...renamed(question, name) };
}

function renamed(question: SimpleItem, name: Rename): Partial<SimpleItem> {
  switch (question.kind) {
    case 'single-choice':
      return {
        options: all<Option>(question.options, name),
        key: name(question.key),
        ...sharesIn(question.shares, name),
      };
    case 'multiple-choice':
      return {
        options: all<Option>(question.options, name),
        key: question.key.map(name),
        ...sharesIn(question.shares, name),
      };
    case 'true-false-reason':
      return { options: all<Option>(question.options, name), key: name(question.key) };
    case 'ordering':
      return { options: all<Option>(question.options, name) };
    case 'matching':
      return {
        options: all(question.options, name).map((option) => ({
          ...option,
          match: name(option.match),
        })),
        targets: all(question.targets, name),
      };
    case 'hot-spot':
      return { regions: all(question.regions, name), key: question.key.map(name) };
    default:
      return inPassage(question, name);
  }
}

function inPassage(question: SimpleItem, name: Rename): Partial<SimpleItem> {
  switch (question.kind) {
    case 'mark-in-text':
      return {
        passage: renamePlaces(question.passage, name),
        marks: all(question.marks, name),
        key: question.key.map(name),
      };
    case 'gap-match':
      return {
        passage: renamePlaces(question.passage, name),
        targets: all(question.targets, name),
        gaps: all(question.gaps, name).map((gap) => ({ ...gap, key: name(gap.key) })),
      };
    case 'inline-choice':
      return {
        passage: renamePlaces(question.passage, name),
        gaps: all(question.gaps, name).map((gap) => ({
          ...gap,
          targets: all(gap.targets, name),
          key: name(gap.key),
          ...sharesIn(gap.shares, name),
        })),
      };
    default:
      return {};
  }
}

function all<Part extends Named>(parts: readonly Part[], name: Rename): readonly Part[] {
  return parts.map((part) => ({ ...part, id: name(part.id) }));
}

function sharesIn(
  shares: readonly PartShare[] | undefined,
  name: Rename,
): { readonly shares?: readonly PartShare[] } {
  return shares === undefined ? {} : { shares: all(shares, name) };
}
