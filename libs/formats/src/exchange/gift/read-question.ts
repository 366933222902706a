import type { RichText } from '@svetionik/domain/content/rich-text';
import { plainText } from '@svetionik/domain/content/plain-text';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { DraftBase } from '../item-draft';
import { createOption, partName } from '../item-draft';
import type { Note, NoteCode } from '@svetionik/domain/exchange/note';
import { parseTolerance } from '../number-text';
import { oneLine } from '../text/words';
import { readTypedAnswers } from '../typed-answers';
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
  if (inside === '') return { refused: 'kind-unknown', detail: 'essay' };
  if (inside.startsWith('#')) return readNumeric(base, inside.slice(1));
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
  const isSingle = answers.some(({ sign, percent }) => sign === '=' && percent === undefined);
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

function readNumeric(base: DraftBase, inside: string): ReadQuestion {
  const answers = readAnswers(
    inside.trimStart().startsWith('=') || inside.includes('~') ? inside : `=${inside}`,
  );
  const [first, ...others] = answers;
  const value =
    first && parseTolerance(showEscaped(first.text.replace(/^%[\d.]+%/, '')).replace(/\s+/g, ''));
  if (value === undefined) return { refused: 'answer' };
  const notes: Note[] = [
    ...(others.length > 0 ? [{ effect: 'lost', code: 'partial-credit' } as const] : []),
    ...(answers.some(({ feedback }) => feedback !== '')
      ? [{ effect: 'lost', code: 'option-feedback' } as const]
      : []),
  ];
  return { item: { ...base, kind: 'numeric', ...value, unit: '' }, notes };
}

function readShortText(base: DraftBase, answers: readonly GiftAnswer[]): ReadQuestion {
  const { accepted, notes } = readTypedAnswers(
    answers.map(({ text, percent = 100 }) => ({ text: showEscaped(text), percent })),
  );
  const told: readonly Note[] = [
    ...notes,
    ...(answers.some(({ percent = 100 }) => percent > 0 && percent < 100)
      ? [{ effect: 'lost', code: 'partial-credit' } as const]
      : []),
    ...(answers.some(({ feedback }) => feedback !== '')
      ? [{ effect: 'lost', code: 'option-feedback' } as const]
      : []),
  ];
  return { item: { ...base, kind: 'short-text', accepted }, notes: told };
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
  const options = pairs
    .filter(({ entry }) => plainText(entry) !== '')
    .map(({ entry, target }, place) => ({
      ...createOption(place, { text: entry, feedback: [] }),
      match: targets[texts.indexOf(target)]?.id ?? '',
    }));
  const notes: Note[] = answers.some(({ feedback }) => feedback !== '')
    ? [{ effect: 'lost', code: 'option-feedback' }]
    : [];
  return { item: { ...base, kind: 'matching', options, targets, scoring: 'each' }, notes };
}
