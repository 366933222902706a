import { belgradeInstant, findClockChange, isWallTime } from '../attempt/window';
import type { Review } from '../attempt/review';
import type { AssessmentRules, AssessmentWindow } from '../attempt/assessment-rules';
import type { CourseDocument } from '../course/course';
import type { RenewalRule } from '../certificates/lifecycle/renewal';
import type { Validity } from '../certificates/lifecycle/validity';
import type { ModuleDocument } from '../course/document';
import { plainText } from '../content/plain-text';
import { listIllustrations } from '../items/illustrations';
import type { AssessmentItem, Item } from '../items/item';
import { findKind } from '../items/kinds';
import { wholeCourse } from '../learning/attendance';
import { bankOfCourse } from './bank-of-course';
import { checkBankAttributes, checkBlueprint, checkMinimums } from './check-blueprint';
import { checkLine, checkNumber, checkPrintedLine } from '../checks/check-fields';
import { checkIds, checkRepeatedIds } from '../checks/check-ids';
import { checkItem } from './check-item';
import { checkModule } from './check-module';
import { checkObjectiveLessons, checkObjectives } from './check-objectives';
import { limits } from '../checks/limits';
import { nestProblems, type Problem } from '../checks/problem';

/** A course of some tracks with all that an edition of it would freeze: the modules it names and the bank of its assessment. */
export interface CourseContent {
  readonly course: CourseDocument;
  readonly tracks: readonly string[];
  readonly modules: readonly ModuleDocument[];
  readonly bank: readonly AssessmentItem[];
}

/**
 * Checks all that a new edition of a course would hold: its texts, its modules, the items that it may draw, the rules of
 * the assessment, and that no bank item is a practice item too. Feedback is asked for where a result shows it. Problems of the course itself have no module, lesson or
 * item in their place.
 *
 * @example
 * checkCourse({ course, tracks: ['police'], modules, bank });
 * // [{ code: 'bank-too-small', where: { field: 'draw' }, detail: { objective: 'refer', wanted: 5, available: 3 } }]
 */
export function checkCourse({ course, tracks, modules, bank }: CourseContent): Problem[] {
  const drawn = bankOfCourse(bank, tracks, course);
  return [
    ...checkCourseTexts(course),
    ...checkModuleList(course, modules),
    ...modules.flatMap(checkModule),
    ...checkRules(course.assessment),
    ...checkBank(bank, drawn, course.assessment.review),
    ...checkObjectives(course, drawn),
    ...checkObjectiveLessons(course, modules),
    ...checkBlueprint(course, drawn),
    ...checkMinimums(course),
    ...checkFamilies(modules, drawn),
  ];
}

function checkCourseTexts(course: CourseDocument): Problem[] {
  const objectives = course.objectives.map(({ id }) => ({
    id,
    where: { field: `objectives/${id}` },
  }));
  return [
    ...checkIds([{ id: course.id, where: { field: 'id' } }]),
    ...checkLine('title', course.title),
    ...checkPrintedLine('certificateTitle', course.certificateTitle),
    ...checkLine('summary', course.summary, limits.sentence),
    ...checkLine('audience', course.audience, limits.sentence),
    ...checkHours(course.hours, 1, 500),
    ...checkValidity(course.validity),
    ...checkRenewal(course.renewal, course.validity),
    ...(objectives.length === 0
      ? [{ code: 'objectives-missing', where: { field: 'objectives' } } as const]
      : []),
    ...checkIds(objectives),
    ...course.objectives.flatMap(({ id, title }) =>
      checkPrintedLine(`objectives/${id}/title`, title),
    ),
  ];
}

function checkHours(hours: number, least: number, most: number): Problem[] {
  const fits = Number.isInteger(hours * 2) && hours >= least && hours <= most;
  return fits
    ? []
    : [{ code: 'hours-out-of-range', where: { field: 'hours' }, detail: { least, most } }];
}

function checkValidity(validity: Validity = { kind: 'unlimited' }): Problem[] {
  if (validity.kind === 'unlimited') return [];
  const months = checkNumber('validity/months', validity.months, 1, 240);
  if (validity.kind === 'term') return months;
  const day = checkNumber('validity/day', validity.day, 1, longestDay(validity.month));
  return [...months, ...checkNumber('validity/month', validity.month, 1, 12), ...day];
}

const daysInMonth = 28;

/** A window or a grace longer than the term would let a certificate be renewed before it was issued, or after the next one is over. */
function checkRenewal(
  renewal: RenewalRule | undefined,
  validity: Validity = { kind: 'unlimited' },
): Problem[] {
  if (renewal === undefined) return [];
  const most =
    validity.kind === 'unlimited' ? 365 : Math.min(365, Math.max(1, validity.months) * daysInMonth);
  return [
    ...checkNumber('renewal/opensDaysBefore', renewal.opensDaysBefore, 1, most),
    ...checkNumber('renewal/graceDays', renewal.graceDays, 0, most),
  ];
}

/** In a leap year; 31 where there is no such month, which is told of anyway. */
function longestDay(month: number): number {
  return new Date(Date.UTC(2024, month, 0)).getUTCDate() || 31;
}

function checkModuleList(course: CourseDocument, modules: readonly ModuleDocument[]): Problem[] {
  if (course.modules.length === 0)
    return [{ code: 'modules-missing', where: { field: 'modules' } }];
  const known = new Set(modules.map(({ module }) => module.id));
  const unknown = course.modules.filter((id) => !known.has(id));
  return [
    ...unknown.map((id): Problem => ({ code: 'module-unknown', where: { module: id } })),
    ...checkRepeatedIds(course.modules.map((id) => ({ id, where: { module: id } }))),
  ];
}

function checkRules({
  minutes,
  cutScore,
  attendance = wholeCourse,
  attempts,
  waitHours,
  window,
  reviewTime,
}: AssessmentRules): Problem[] {
  return [
    ...checkNumber('minutes', minutes, 1, 600),
    ...checkNumber('cutScore', cutScore, 1, 100),
    ...checkNumber('attendance', attendance, 1, wholeCourse),
    ...checkNumber('attempts', attempts, 1, 20),
    ...checkNumber('waitHours', waitHours, 0, 24 * 365),
    ...checkWindow(window),
    ...(reviewTime === 'when-closed' && window?.closes === undefined
      ? [{ code: 'review-never', where: { field: 'reviewTime' } } as const]
      : []),
  ];
}

function checkWindow({ opens, closes }: AssessmentWindow = {}): Problem[] {
  const where = { field: 'window' };
  const times = [opens, closes].filter((time) => time !== undefined);
  if (!times.every(isWallTime)) return [{ code: 'window-invalid', where }];
  const changes = times.map(findClockChange);
  if (changes.includes('left-out')) return [{ code: 'window-left-out', where }];
  if (changes.includes('twice')) return [{ code: 'window-twice', where }];
  const ordered =
    opens === undefined || closes === undefined || belgradeInstant(opens) < belgradeInstant(closes);
  return ordered ? [] : [{ code: 'window-invalid', where }];
}

/** Names of enemies and ids are judged within the whole bank; what is wrong with an item is in the way of those who may draw it. */
function checkBank(
  bank: readonly AssessmentItem[],
  drawn: readonly AssessmentItem[],
  review: Review,
): Problem[] {
  const ids = new Set(drawn.map(({ id }) => id));
  return [
    ...drawn
      .flatMap(checkItem)
      .filter(({ code }) => code !== 'feedback-missing' || review === 'per-item'),
    ...checkRepeatedIds(bank.map(({ id }) => ({ id, where: { item: id } }))),
    ...checkBankAttributes(bank).filter(
      ({ where: { item } }) => item === undefined || ids.has(item),
    ),
  ];
}

/** A question that was answered with its key in a lesson measures memory; the same words are the same question. */
function checkFamilies(
  modules: readonly ModuleDocument[],
  bank: readonly AssessmentItem[],
): Problem[] {
  const practised = new Set(modules.flatMap(practiceItems).map(wordsOf));
  return nestProblems(
    { field: 'prompt' },
    bank
      .filter((item) => practised.has(wordsOf(item)))
      .map((item) => ({ code: 'item-also-practice', where: { item: item.id } })),
  );
}

function practiceItems({ lessons }: ModuleDocument): Item[] {
  const blocks = lessons.flatMap((lesson) => lesson.blocks);
  return blocks.flatMap((block) => (block.kind === 'knowledge-check' ? [block.item] : []));
}

function wordsOf(item: Item): string {
  return JSON.stringify([
    plainText(item.prompt),
    ...listIllustrations(item).map(({ file }) => file.hash),
    ...[...findKind(item).words(item)].sort(),
  ]);
}
