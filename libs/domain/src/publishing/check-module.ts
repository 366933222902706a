import type { Block } from '../course/block';
import type { LessonDocument, ModuleDocument } from '../course/document';
import { checkBlock } from './check-block';
import { checkLine, checkNumber, checkPrintedLine } from '../checks/check-fields';
import { checkIds, checkRepeatedIds, type PlacedId } from '../checks/check-ids';
import { limits } from '../checks/limits';
import { nestProblems, type Problem } from '../checks/problem';

/**
 * Checks a lesson by itself: title, minutes, at least one block, each block, and ids within the lesson.
 *
 * @example
 * checkLesson({ id: 'signs', title: 'Znaci', minutes: 8, blocks: [] });
 * // [{ code: 'blocks-missing', where: { lesson: 'signs' } }]
 */
export function checkLesson(lesson: LessonDocument): Problem[] {
  return nestProblems({ lesson: lesson.id }, [
    ...checkLine('title', lesson.title),
    ...checkNumber('minutes', lesson.minutes, 1, 600),
    ...(lesson.blocks.length === 0 ? [{ code: 'blocks-missing', where: {} } as const] : []),
    ...checkIds(blockIds(lesson)),
    ...checkRepeatedIds(itemIds(lesson)),
    ...lesson.blocks.flatMap(checkBlock),
  ]);
}

/**
 * Checks a module: its texts, at least one lesson, each lesson, and that ids of lessons, blocks and items are unique in
 * the whole module.
 *
 * @example
 * checkModule(document).length; // 0 when it may be published
 */
export function checkModule({ module, lessons }: ModuleDocument): Problem[] {
  return nestProblems({ module: module.id }, [
    ...checkIds([{ id: module.id, where: {} }]),
    ...checkPrintedLine('title', module.title),
    ...checkLine('summary', module.summary, limits.sentence),
    ...checkNumber('minutes', module.minutes, 1, 6000),
    ...(lessons.length === 0 ? [{ code: 'lessons-missing', where: {} } as const] : []),
    ...checkIds(lessons.map(({ id }) => ({ id, where: { lesson: id } }))),
    ...lessons.flatMap(checkLesson),
    ...checkAcrossLessons(lessons, blockIds),
    ...checkAcrossLessons(lessons, itemIds),
  ]);
}

/** What repeats within one lesson is that lesson's problem; here each id counts once a lesson. */
function checkAcrossLessons(
  lessons: readonly LessonDocument[],
  idsOf: (lesson: LessonDocument) => PlacedId[],
): Problem[] {
  const placed = lessons.flatMap((lesson) => {
    const once = new Map(idsOf(lesson).map((entry) => [entry.id, entry.where]));
    return [...once].map(([id, where]) => ({ id, where: { lesson: lesson.id, ...where } }));
  });
  return checkRepeatedIds(placed);
}

function blockIds({ blocks }: LessonDocument): PlacedId[] {
  return blocks.flatMap(withInnerBlocks).map(({ id }) => ({ id, where: { block: id } }));
}

function withInnerBlocks(block: Block): readonly Block[] {
  return block.kind === 'content-note' ? [block, ...block.blocks, ...block.alternative] : [block];
}

function itemIds({ blocks }: LessonDocument): PlacedId[] {
  return blocks.flatMap((block) =>
    block.kind === 'knowledge-check'
      ? [{ id: block.item.id, where: { block: block.id, item: block.item.id } }]
      : [],
  );
}
