import type { RichText } from '@svetionik/domain/content/rich-text';
import { plainText } from '@svetionik/domain/content/plain-text';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { DraftBase } from '../item-draft';
import { createOption, partName, usualWords } from '../item-draft';
import type { Note, NoteCode } from '@svetionik/domain/exchange/note';
import { parseTolerance } from '../number-text';
import { oneLine } from '../text/words';
import { readTypedAnswers } from '../typed-answers';
import { readTypedNumbers } from '../typed-numbers';
import { trueOrFalse } from '../true-or-false';
import { createMultipleChoice, createSingleChoice } from '../weighted-answers';
import { showEscaped } from './escapes';
import { type GiftAnswer, readAnswers } from './read-answers';

type Read = (hidden: string) => RichText;

/** An item with what it lost, or why there is none. */
export type ReadQuestion =
  | { readonly item: AssessmentItem; readonly notes: readonly Note[] }
  | { readonly refused: NoteCode; readonly detail?: string };

/**
 * Reads what stands between the braces.
 *
 * @example
 * readQuestion(base, '#12:0.5', read).item; // { ...base, kind: 'numeric', value: 12, tolerance: 0.5, unit: '' }
 */
export function readQuestion(base: DraftBase, inside: string, read: Read): ReadQuestion {
  if (inside === '') return readEssay(base);
  if (inside.startsWith('>')) return { refused: 'kind-unknown', detail: 'ordering' };
  if (inside.startsWith('#')) return readNumeric(base, inside.slice(1), read);
  const verdict = /^(T|TRUE|F|FALSE)\s*(?:#([^#]*))?(?:#([^#]*))?$/i.exec(inside);
  if (verdict !== null) return readVerdict(base, verdict, read);
  const answers = readAnswers(inside);
  if (answers.length === 0) return { refused: 'no-answers' };
  if (answers.every(({ text }) => text.includes('->'))) return readMatching(base, answers, read);
  if (answers.every(({ sign }) => sign === '=')) return readShortText(base, answers);
  const weighted = answers.map(({ sign, percent, text, feedback }) => ({
    text: read(text),
    feedback: read(feedback),
    percent: percent ?? (sign === '=' ? 100 : 0),
  }));
  const isSingle = answers.some(({ sign }) => sign === '=');
  return isSingle ? createSingleChoice(base, weighted) : createMultipleChoice(base, weighted);
}

function readVerdict(
  base: DraftBase,
  [, word = '', ifWrong = '', ifRight = '']: RegExpExecArray,
  read: Read,
): ReadQuestion {
  const [right, wrong] = [read(ifRight.trim()), read(ifWrong.trim())];
  const isTrue = word.toUpperCase().startsWith('T');
  return trueOrFalse(
    base,
    isTrue,
    isTrue ? { ifTrue: right, ifFalse: wrong } : { ifTrue: wrong, ifFalse: right },
  );
}

/** People mark what is written freely. */
function readEssay(base: DraftBase): ReadQuestion {
  const marked = { rubric: [], secondMarking: false, threshold: 0, disturbing: false };
  const words = { least: 0, most: usualWords };
  return {
    item: { ...base, kind: 'open-answer', sample: '', words, ...marked },
    notes: [
      { effect: 'changed', code: 'rubric' },
      { effect: 'changed', code: 'words', detail: String(usualWords) },
    ],
  };
}

/** What stands behind `~` is said of every other number. */
function readNumeric(base: DraftBase, inside: string, read: Read): ReadQuestion {
  const [given = '', wrong = ''] = inside.split(/~([\s\S]*)/);
  const answers = readAnswers(given.trimStart().startsWith('=') ? given : `=${given}`);
  const numbers = answers.flatMap(({ text, percent = 100 }) => {
    const plain = showEscaped(text).replace(/\s+/g, '');
    const number = parseTolerance(plain);
    return number === undefined ? [] : [{ ...number, percent, text: plain }];
  });
  if (numbers.length < answers.length || numbers.length === 0) return { refused: 'answer' };
  const right = readTypedNumbers(numbers);
  if (right === undefined) return { refused: 'key' };
  const { notes, ...number } = right;
  const said = read(wrong.slice(wrong.indexOf('#') + 1).trim());
  const spoken = wrong.includes('#') && plainText(said) !== '' ? { outcomes: { wrong: said } } : {};
  const told: readonly Note[] = answers.some(({ feedback }) => feedback !== '')
    ? [...notes, { effect: 'lost', code: 'option-feedback' }]
    : notes;
  return { item: { ...base, ...spoken, kind: 'numeric', ...number, unit: '' }, notes: told };
}

function readShortText(base: DraftBase, answers: readonly GiftAnswer[]): ReadQuestion {
  const { notes, ...read } = readTypedAnswers(
    answers.map(({ text, percent = 100 }) => ({ text: showEscaped(text), percent })),
  );
  const told: readonly Note[] = [
    ...notes,
    ...(answers.some(({ feedback }) => feedback !== '')
      ? [{ effect: 'lost', code: 'option-feedback' } as const]
      : []),
  ];
  return { item: { ...base, kind: 'short-text', ...read }, notes: told };
}

function readMatching(base: DraftBase, answers: readonly GiftAnswer[], read: Read): ReadQuestion {
  const pairs = answers.map(({ text }) => {
    const place = text.indexOf('->');
    return {
      entry: read(text.slice(0, place).trim()),
      target: oneLine(showEscaped(text.slice(place + 2))),
    };
  });
  const texts = [...new Set(pairs.map(({ target }) => target))].filter((text) => text !== '');
  const targets = texts.map((text, place) => ({ id: `m-${partName(place)}`, text }));
  const ids = new Map(targets.map(({ id, text }) => [text, id]));
  const options = pairs
    .filter(({ entry }) => plainText(entry) !== '')
    .map(({ entry, target }, place) => ({
      ...createOption(place, { text: entry, feedback: [] }),
      match: ids.get(target) ?? '',
    }));
  const notes: Note[] = answers.some(({ feedback }) => feedback !== '')
    ? [{ effect: 'lost', code: 'option-feedback' }]
    : [];
  return { item: { ...base, kind: 'matching', options, targets, scoring: 'each' }, notes };
}
