import type { Block, HandoutBlock, PlainBlock } from '../course/block';
import type { ModuleDocument } from '../course/document';

/**
 * The handout with this id, wherever in a module it stands; undefined where there is none.
 *
 * @example
 * findHandout(document, 'podsetnik')?.title; // 'Podsetnik za tim'
 */
export function findHandout(
  { lessons }: Pick<ModuleDocument, 'lessons'>,
  id: string,
): HandoutBlock | undefined {
  for (const block of lessons.flatMap(({ blocks }) => blocks).flatMap(withInner))
    if (block.id === id && block.kind === 'handout') return block;
  return undefined;
}

function withInner(block: Block): readonly (Block | PlainBlock)[] {
  return block.kind === 'content-note' ? [...block.blocks, ...block.alternative] : [block];
}
