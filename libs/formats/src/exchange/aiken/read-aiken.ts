import { draftBase, createOption } from '../item-draft';
import { type Reading, readingLimits, type ReadItem } from '../item-format';
import { decodeText } from '../../text/decode-text';
import { oneLine, paragraphs } from '../text/words';

interface Question {
  readonly line: number;
  readonly words: string[];
  readonly options: { readonly letter: string; readonly text: string }[];
}

/**
 * Reads an Aiken file: a question, its answers by letters, and `ANSWER:` with the right one.
 *
 * @example
 * readAiken(new TextEncoder().encode('Koga zovete?\nA. 112\nB. 985\nANSWER: A')).items[0]?.item?.kind; // 'single-choice'
 */
export function readAiken(content: Uint8Array): Reading {
  const { text, encoding } = decodeText(content);
  const items: ReadItem[] = [];
  let question: Question | undefined;
  let isAfterBlank = false;
  for (const [place, raw] of text.split(/\r\n?|\n/).entries()) {
    const line = raw.trim();
    const answer = /^ANSWER\s*:\s*(.*)$/i.exec(line);
    const option = readOption(line);
    if (items.length >= readingLimits.items && line !== '') {
      return {
        items,
        encoding,
        problem: { code: 'too-many-items', line: place + 1, detail: String(readingLimits.items) },
      };
    }
    if (
      question !== undefined &&
      isAfterBlank &&
      question.options.length > 0 &&
      line !== '' &&
      answer === null &&
      option === null
    ) {
      items.push(finish(question, ''));
      question = undefined;
    }
    isAfterBlank = line === '';
    if (line === '') continue;
    question ??= { line: place + 1, words: [], options: [] };
    if (answer !== null) {
      items.push(finish(question, (answer[1] ?? '').toUpperCase()));
      question = undefined;
    } else extend(question, line, option);
  }
  if (question !== undefined) items.push(finish(question, ''));
  return items.length > 0 ? { items, encoding } : { items, encoding, problem: { code: 'empty' } };
}

/** `A. text`, `A) text` or `A)text`; `A.text` unless that begins a shortened name such as `A.D.` */
function readOption(line: string): readonly string[] | null {
  return /^([A-Z])(?:[.)]\s+|\)|\.(?![A-Z]\.))(\S.*)$/.exec(line);
}

/** A line after an answer goes on with it. */
function extend(
  { words, options }: Question,
  line: string,
  option: readonly string[] | null,
): void {
  if (option !== null && (words.length > 0 || options.length > 0)) {
    options.push({ letter: option[1] ?? '', text: option[2] ?? '' });
  } else if (options.length > 0) {
    const last = options.pop();
    options.push({ letter: last?.letter ?? '', text: `${last?.text ?? ''} ${line}` });
  } else words.push(line);
}

function finish({ line, words, options }: Question, answer: string): ReadItem {
  const place = { line, title: oneLine(words.join(' ')).slice(0, 120) };
  const refused = (
    code: 'no-question' | 'no-answers' | 'options' | 'key',
    detail = '',
  ): ReadItem => ({
    ...place,
    item: null,
    notes: [{ effect: 'refused', code, ...(detail !== '' && { detail: detail.slice(0, 60) }) }],
  });
  if (words.length === 0) return refused('no-question');
  if (options.length === 0) return refused('no-answers');
  const [only, second] = options;
  if (only !== undefined && second === undefined)
    return refused('options', `${only.letter}. ${only.text}`);
  const right = options.findIndex(({ letter }) => letter === answer);
  const isTwice = options.findLastIndex(({ letter }) => letter === answer) > right;
  if (right < 0 || isTwice) return refused('key', answer);
  const all = options.map(({ text }, at) =>
    createOption(at, { text: paragraphs(text), feedback: [] }),
  );
  return {
    ...place,
    item: {
      ...draftBase('', paragraphs(words.join('\n')), []),
      kind: 'single-choice',
      options: all,
      key: all[right]?.id ?? '',
    },
    notes: [],
  };
}
