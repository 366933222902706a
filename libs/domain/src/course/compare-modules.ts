import type { Block } from './block';
import { alike } from '../content/alike';
import type { CitedFact } from '../content/cited-fact';
import type { LessonDocument, ModuleDocument } from './document';

/** What another edition has of a block: nothing before, nothing after, or something else. */
export interface BlockDifference {
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly before: Block | null;
  readonly after: Block | null;
}

/** A lesson that differs. `moved`: only its place, or that of its blocks, is another. */
export interface LessonDifference {
  readonly id: string;
  readonly title: string;
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
  readonly blocks: readonly BlockDifference[];
}

/** A dated fact that both editions cite, in different versions. */
export interface FactDifference {
  readonly id: string;
  readonly before: CitedFact;
  readonly after: CitedFact;
}

/** What differs between two editions of a module. */
export interface ModuleDifference {
  readonly texts: readonly {
    readonly field: 'title' | 'summary';
    readonly before: string;
    readonly after: string;
  }[];
  readonly lessons: readonly LessonDifference[];
  readonly facts: readonly FactDifference[];
}

/**
 * Compares two editions of a module by the stable ids of their lessons and blocks. What is equal is left out;
 * lessons come in the order of the later edition, removed ones last.
 *
 * @example
 * compareModules(document, document); // { texts: [], lessons: [], facts: [] }
 */
export function compareModules(before: ModuleDocument, after: ModuleDocument): ModuleDifference {
  const fields = (['title', 'summary'] as const).filter(
    (field) => before.module[field] !== after.module[field],
  );
  const order = stableOrder(before.lessons, after.lessons);
  const removed = before.lessons.filter(
    ({ id }) => !after.lessons.some((lesson) => lesson.id === id),
  );
  return {
    texts: fields.map((field) => ({
      field,
      before: before.module[field],
      after: after.module[field],
    })),
    lessons: [
      ...after.lessons.flatMap((lesson) =>
        compareLesson(
          before.lessons.find(({ id }) => id === lesson.id),
          lesson,
          order,
        ),
      ),
      ...removed.map((lesson): LessonDifference => ({
        ...named(lesson),
        change: 'removed',
        blocks: compareBlocks(lesson.blocks, []),
      })),
    ],
    facts: compareFacts(before.facts ?? [], after.facts ?? []),
  };
}

function compareFacts(before: readonly CitedFact[], after: readonly CitedFact[]): FactDifference[] {
  return after.flatMap((fact) => {
    const old = before.find(({ id }) => id === fact.id);
    return old === undefined || alike(old, fact) ? [] : [{ id: fact.id, before: old, after: fact }];
  });
}

function compareLesson(
  before: LessonDocument | undefined,
  after: LessonDocument,
  order: (id: string) => boolean,
): LessonDifference[] {
  if (before === undefined)
    return [{ ...named(after), change: 'added', blocks: compareBlocks([], after.blocks) }];
  const blocks = compareBlocks(before.blocks, after.blocks);
  const same = before.title === after.title && before.minutes === after.minutes;
  if (blocks.length > 0 || !same) return [{ ...named(after), change: 'changed', blocks }];
  const sameOrder = before.blocks.every(({ id }, place) => after.blocks[place]?.id === id);
  return order(after.id) && sameOrder ? [] : [{ ...named(after), change: 'moved', blocks: [] }];
}

function compareBlocks(before: readonly Block[], after: readonly Block[]): BlockDifference[] {
  const earlier = new Map(before.map((block) => [block.id, block]));
  const later = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((block): BlockDifference[] => {
      const old = earlier.get(block.id);
      if (old === undefined) return [{ id: block.id, change: 'added', before: null, after: block }];
      return alike(old, block)
        ? []
        : [{ id: block.id, change: 'changed', before: old, after: block }];
    }),
    ...before
      .filter(({ id }) => !later.has(id))
      .map((block): BlockDifference => ({
        id: block.id,
        change: 'removed',
        before: block,
        after: null,
      })),
  ];
}

/** Whether an entry follows the same one as before, among those that both have. */
function stableOrder(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): (id: string) => boolean {
  const shared = (
    list: readonly { readonly id: string }[],
    other: readonly { readonly id: string }[],
  ) => list.map(({ id }) => id).filter((id) => other.some((entry) => entry.id === id));
  const [was, is] = [shared(before, after), shared(after, before)];
  return (id) => was[was.indexOf(id) - 1] === is[is.indexOf(id) - 1];
}

function named({ id, title }: LessonDocument): { readonly id: string; readonly title: string } {
  return { id, title };
}
