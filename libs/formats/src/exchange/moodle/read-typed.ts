import { plainText } from '@svetionik/domain/content/plain-text';
import type { RichText } from '@svetionik/domain/content/rich-text';
import { canonicalJson } from '@svetionik/proofs/encoding/canonical-json';
import type { DraftBase } from '../item-draft';
import type { MarkupElement } from '../markup/element';
import { parseDouble, parseNumber } from '../number-text';
import { oneLine } from '../text/words';
import { readTypedAnswers } from '../typed-answers';
import { readTypedNumbers } from '../typed-numbers';
import type { MoodleItem, MoodleQuestion } from './moodle-question';

/**
 * Reads a question with a typed answer: every answer that earns all the points is accepted, others have their share.
 *
 * @example
 * readShortAnswer(question); // { …, kind: 'short-text', accepted: ['112', '194'] }
 */
export function readShortAnswer(question: MoodleQuestion): MoodleItem {
  const answers = sorted(question);
  if (answers.full.length === 0) return { refused: 'key' };
  if (question.flag('usecase')) question.tell('changed', 'case-sensitive');
  const { notes, ...read } = readTypedAnswers(
    question.parts('answer').map((answer) => ({
      text: question.line('text', answer),
      percent: question.percent(answer),
    })),
  );
  question.notes.push(...notes);
  return { ...spokenBase(question, answers), kind: 'short-text', ...read };
}

/**
 * Reads a question about a number: the first that earns all the points, the shares of others, and the unit that counts once.
 *
 * @example
 * readNumerical(question); // { …, kind: 'numeric', value: 12, tolerance: 0.5, unit: 'km' }
 */
export function readNumerical(question: MoodleQuestion): MoodleItem {
  const answers = sorted(question);
  const read = readTypedNumbers(
    question.parts('answer').flatMap((answer) => {
      const text = question.line('text', answer);
      const value = parseDouble(text);
      return value === undefined
        ? []
        : [
            {
              value,
              tolerance: readTolerance(question, answer),
              text,
              percent: question.percent(answer),
            },
          ];
    }),
  );
  if (read === undefined) return { refused: 'answer' };
  const { notes, ...number } = read;
  question.notes.push(...notes);
  tellUnread(question);
  return {
    ...spokenBase(question, answers),
    kind: 'numeric',
    ...number,
    unit: unitOf(question),
  };
}

function readTolerance(question: MoodleQuestion, answer: MarkupElement): number {
  const text = question.line('tolerance', answer);
  const tolerance = parseDouble(text);
  if (tolerance === undefined && text !== '') question.tell('lost', 'tolerance', text);
  return Math.abs(tolerance ?? 0);
}

/** Answers that earn points and are no numbers. */
function tellUnread(question: MoodleQuestion): void {
  const unread = question
    .parts('answer')
    .map((answer) => ({
      text: question.line('text', answer),
      percent: question.percent(answer),
    }))
    .filter(({ text, percent }) => percent > 0 && parseDouble(text) === undefined);
  const full = unread.filter(({ percent }) => percent >= 100);
  const others = unread.filter((answer) => !full.includes(answer));
  if (full.length > 0) question.tell('lost', 'key', textsOf(full));
  if (others.length > 0) question.tell('changed', 'partial-credit', textsOf(others));
}

function textsOf(answers: readonly { readonly text: string }[]): string {
  return answers.map(({ text }) => text).join(', ');
}

function unitOf(question: MoodleQuestion): string {
  const units = question
    .parts('units')
    .flatMap(({ children }) => children)
    .filter((each) => typeof each === 'object');
  const named = units.map((unit) => ({
    name: oneLine(question.line('unit_name', unit)),
    factor: parseNumber(question.line('multiplier', unit)),
  }));
  const own = named.find(({ factor }) => factor === 1);
  for (const { name } of named) if (name !== own?.name) question.tell('lost', 'unit', name);
  if (!['', '0'].includes(question.line('unitgradingtype')))
    question.tell('changed', 'unit', own?.name);
  return own?.name ?? '';
}

interface Answers {
  readonly full: readonly MarkupElement[];
  /** What is said of every other answer. */
  readonly otherwise: MarkupElement | undefined;
}

/** Answers of which something may be said here: those that earn all, and what stands for every other one. */
function sorted(question: MoodleQuestion): Answers {
  const all = question.parts('answer');
  const full = all.filter((answer) => question.percent(answer) >= 100);
  const others = all.filter((answer) => !full.includes(answer));
  const otherwise = others.find(
    (answer) => question.percent(answer) === 0 && question.line('text', answer) === '*',
  );
  const lost = others.filter((answer) => answer !== otherwise);
  if (lost.some((answer) => plainText(question.rich('feedback', answer)) !== ''))
    question.tell('lost', 'option-feedback');
  return { full, otherwise };
}

/** What is said of the right answers, or of all others, is said of the outcome. */
function spokenBase(question: MoodleQuestion, { full, otherwise }: Answers): DraftBase {
  const said = [
    ...new Map(
      full
        .map((answer) => question.rich('feedback', answer))
        .map((text) => [canonicalJson(text), text]),
    ).values(),
  ];
  const [right = []] = said;
  if (said.length > 1) question.tell('lost', 'option-feedback');
  const wrong = otherwise ? question.rich('feedback', otherwise) : [];
  const base = question.base();
  const outcomes = {
    ...base.outcomes,
    ...spoken('right', said.length === 1 ? right : []),
    ...spoken('wrong', wrong),
  };
  return Object.keys(outcomes).length > 0 ? { ...base, outcomes } : base;
}

function spoken(outcome: 'right' | 'wrong', text: RichText): DraftBase['outcomes'] {
  return plainText(text) === '' ? {} : { [outcome]: text };
}
