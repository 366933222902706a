import { checkNumber } from '../../checks/check-fields';
import { checkRepeatedIds } from '../../checks/check-ids';
import { checkPicture } from '../check-picture';
import { checkQuestion } from '../check-question';
import { checkRichText } from '../../checks/check-rich-text';
import { nestProblems, type Problem } from '../../checks/problem';
import { findSimpleKind } from '../simple-kind';
import type { Study, StudyQuestion } from './study';

const questionCount = { least: 2, most: 10 } as const;

/**
 * Checks a case study: a vignette, a picture that is described, 2 to 10 questions that are complete, ids that are all
 * different, and in a bank points that add up.
 *
 * @example
 * checkCaseStudy({ ...item, questions: [] }); // [{ code: 'question-count', where: {}, detail: { count: 0, least: 2, most: 10 } }]
 */
export function checkCaseStudy(item: Study): Problem[] {
  const { vignette, picture, questions } = item;
  const count = questions.length;
  const fits = count >= questionCount.least && count <= questionCount.most;
  return [
    ...checkRichText('vignette', vignette),
    ...(picture === null ? [] : checkPicture(picture)),
    ...(fits
      ? []
      : [{ code: 'question-count', where: {}, detail: { count, ...questionCount } } as const]),
    ...questions.flatMap((question) => nestProblems({ question: question.id }, checkOne(question))),
    ...checkDifferent(questions),
    ...checkPoints(item),
  ];
}

function checkOne(question: StudyQuestion): Problem[] {
  return [
    ...checkQuestion(question),
    ...findSimpleKind(question).check(question),
    ...checkNumber('points', question.points, 1, 10),
  ];
}

/** A response names parts without their question. What a question has twice its own kind has found. */
function checkDifferent(questions: readonly StudyQuestion[]): Problem[] {
  const placed = questions.flatMap((question) =>
    [question.id, ...new Set(findSimpleKind(question).parts(question))].map((id) => ({
      id,
      where: { question: question.id },
    })),
  );
  return checkRepeatedIds(placed);
}

function checkPoints(item: Study): Problem[] {
  const sum = item.questions.reduce((all, { points }) => all + points, 0);
  const whole = 'points' in item && typeof item.points === 'number' ? item.points : sum;
  return sum === whole
    ? []
    : [
        {
          code: 'question-points-differ',
          where: { field: 'points' },
          detail: { sum, points: whole },
        },
      ];
}
