import { interactiveBlockKinds, type Block } from './block';
import type { ModuleDocument, ModuleKind } from './document';

/** A module without its texts: enough for a table of contents and for progress. Minutes as the author states them. */
export interface ModuleOutline {
  readonly id: string;
  readonly kind: ModuleKind;
  readonly title: string;
  readonly minutes: number;
  readonly lessons: readonly LessonOutline[];
}

/** A lesson without its texts. */
export interface LessonOutline {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly blocks: readonly BlockOutline[];
}

/** A block by its id. An interactive one is done by something the learner does, any other by passing it in reading. */
export interface BlockOutline {
  readonly id: string;
  readonly interactive: boolean;
}

/**
 * The outline of a module. A content note is one block, whichever way through it is taken.
 *
 * @example
 * outlineModule(document).lessons[0]?.blocks; // [{ id: 'uvod', interactive: false }, { id: 'provera', interactive: true }]
 */
export function outlineModule({ module, lessons }: ModuleDocument): ModuleOutline {
  return {
    id: module.id,
    kind: module.kind,
    title: module.title,
    minutes: module.minutes,
    lessons: lessons.map(({ id, title, minutes, blocks }) => ({
      id,
      title,
      minutes,
      blocks: blocks.map((block) => ({ id: block.id, interactive: isInteractive(block) })),
    })),
  };
}

function isInteractive(block: Block): boolean {
  return interactiveBlockKinds.some((kind) => kind === block.kind);
}
