import type { ModuleDocument } from '@svetionik/domain/course/document';
import type { Block } from '@svetionik/domain/course/block';
import type { Problem } from '@svetionik/domain/checks/problem';
import type { PlacedProblem } from './problem-list';

/** How a place is said: each a message with its values. */
export interface PlaceWords {
  readonly lesson: (title: string) => string;
  readonly block: (number: number) => string;
}

/** Where each problem is, as the author sees it: the lesson by its title, the block by its number, a node by its title. */
export function placeInModule(
  problems: readonly Problem[],
  document: ModuleDocument,
  words: PlaceWords,
): readonly PlacedProblem[] {
  return problems.map((problem) => {
    const lesson = document.lessons.find(({ id }) => id === problem.where.lesson);
    const number = lesson?.blocks.findIndex((block) => holds(block, problem.where.block)) ?? -1;
    const block = lesson?.blocks[number];
    const parts = [
      lesson === undefined ? '' : words.lesson(lesson.title || lesson.id),
      block === undefined ? '' : words.block(number + 1),
      block === undefined ? '' : nodeTitle(block, problem.where.node),
    ];
    return { problem, place: parts.filter((part) => part !== '').join(', ') };
  });
}

/** The block of a lesson that a name leads to: itself, or the content note that it stands in. */
export function holds(block: Block, id: string | undefined): boolean {
  if (id === undefined) return false;
  return (
    block.id === id ||
    (block.kind === 'content-note' &&
      [...block.blocks, ...block.alternative].some((inner) => inner.id === id))
  );
}

function nodeTitle(block: Block, id: string | undefined): string {
  const node = block.kind === 'case' ? block.nodes.find((each) => each.id === id) : undefined;
  return node === undefined ? '' : `„${node.title || node.id}“`;
}
