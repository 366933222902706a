import type { Note } from '@svetionik/domain/exchange/note';
import { shareText, unescapeAsterisks } from './accepted-patterns';
import { oneLine } from './text/words';

/** A typed answer, its asterisks as Moodle has them, and the share of the points that it earns, in percent. */
export interface TypedAnswer {
  readonly text: string;
  readonly percent: number;
}

/** Of more exceptions it is not asked whether one of them matters. */
const mostCompared = 1_000;

/**
 * The accepted answers of a question of which elsewhere the first answer that fits counts: those that earn all the points,
 * first one without an asterisk. Told are those that would earn less there because an earlier one fits too, and
 * asterisks that are none for any letters.
 *
 * @example
 * readTypedAnswers([{ text: '*abc*', percent: 0 }, { text: '*', percent: 100 }]);
 * // { accepted: ['*'], notes: [{ effect: 'changed', code: 'scoring', detail: '*abc*' }] }
 */
export function readTypedAnswers(answers: readonly TypedAnswer[]): {
  readonly accepted: readonly string[];
  readonly notes: readonly Note[];
} {
  const full = answers.filter(({ percent }) => percent >= 100).map(({ text }) => text);
  const texts = [...new Set(full.map((text) => oneLine(unescapeAsterisks(text).text)))];
  const first = Math.max(
    0,
    texts.findIndex((text) => !text.includes('*')),
  );
  const told = (code: 'key' | 'scoring') => (text: string) => ({
    effect: 'changed' as const,
    code,
    detail: oneLine(text).slice(0, 100),
  });
  return {
    accepted: [
      ...texts.slice(first, first + 1),
      ...texts.slice(0, first),
      ...texts.slice(first + 1),
    ],
    notes: [
      ...full.filter((text) => unescapeAsterisks(text).hasLiteral).map(told('key')),
      ...findExceptions(answers).map(told('scoring')),
    ],
  };
}

/** Answers that earn nothing and fit what a later one would give all the points for. */
function findExceptions(answers: readonly TypedAnswer[]): readonly string[] {
  const [full, none] = [
    answers.filter(({ percent }) => percent >= 100),
    answers.filter(({ percent }) => percent <= 0),
  ];
  const isMuch = full.length * none.length > mostCompared;
  const isException = (answer: TypedAnswer): boolean =>
    answers
      .slice(answers.indexOf(answer) + 1)
      .some(({ text, percent }) => percent >= 100 && (isMuch || shareText(answer.text, text)));
  return none.filter(isException).map(({ text }) => text);
}
