import type { ModuleDocument } from '@svetionik/domain/course/document';
import type { Draft } from '../drafts/draft';

/** The lessons in the order of the outline; those that it doesn't name follow. */
export function inOrder(
  module: Draft<'module'>,
  lessons: readonly Draft<'lesson'>[],
): Draft<'lesson'>[] {
  const { lessons: order } = module.content;
  const place = ({ id }: Draft<'lesson'>) =>
    order.includes(id) ? order.indexOf(id) : order.length;
  return [...lessons].sort((one, other) => place(one) - place(other));
}

/** The draft as one document, in the script that its authors wrote. The minutes are those of its lessons. */
export function moduleDocument(
  module: Draft<'module'>,
  lessons: readonly Draft<'lesson'>[],
): ModuleDocument {
  const { kind, title, summary } = module.content;
  const ordered = inOrder(module, lessons).map(({ key, content }) => ({ id: key, ...content }));
  const minutes = ordered.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return {
    schema: 1,
    module: { id: module.key, kind, title, summary, minutes },
    language: 'sr-Latn',
    lessons: ordered,
  };
}
