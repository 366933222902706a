import { plainText } from '@svetionik/domain/content/plain-text';
import type { AssessmentItem, ItemByKind } from '@svetionik/domain/items/item';
import { optionText } from '@svetionik/domain/items/options';
import { inTurns } from '../in-turns';
import type { Writing } from '../item-format';
import { type KindWriters, findWriter } from '../kind-writers';
import type { Note } from '@svetionik/domain/exchange/note';
import { oneLine } from '../text/words';

const writers: KindWriters<readonly string[]> = { 'single-choice': linesOf };

/**
 * Writes questions with one right answer as Aiken: their words, each text in one line, and nothing else. One whose words would be read as
 * answers is not carried.
 *
 * @example
 * new TextDecoder().decode((await writeAiken([item])).content); // 'Koga zovete?\nA. 112\nB. 985\nANSWER: A\n'
 */
export async function writeAiken(items: readonly AssessmentItem[]): Promise<Writing> {
  const carried: AssessmentItem[] = [];
  const notes = new Map<string, readonly Note[]>();
  const blocks: string[] = [];
  for await (const item of inTurns(items)) {
    const lines = findWriter(writers, item)?.();
    if (lines === undefined) {
      if (item.kind === 'single-choice')
        notes.set(item.id, [{ effect: 'refused', code: 'markup-in-text' }]);
      continue;
    }
    carried.push(item);
    blocks.push(lines.join('\n'));
  }
  return { content: new TextEncoder().encode(`${blocks.join('\n\n')}\n`), carried, notes };
}

function linesOf({
  prompt,
  options,
  key,
}: ItemByKind['single-choice']): readonly string[] | undefined {
  const question = oneLine(plainText(prompt));
  const answers = options.map((option) => oneLine(optionText(option)));
  const right = options.findIndex(({ id }) => id === key);
  const isMistaken =
    /^(?:[A-Z][.)]\s|[A-Z]\)|[Aa][Nn][Ss][Ww][Ee][Rr]\s*:)/.test(question) ||
    answers.includes('') ||
    question === '';
  if (isMistaken || right < 0 || options.length > 26) return undefined;
  return [
    question,
    ...answers.map((text, place) => `${letter(place)}. ${text}`),
    `ANSWER: ${letter(right)}`,
  ];
}

function letter(place: number): string {
  return String.fromCharCode(65 + place);
}
