import { plainText } from '@svetionik/domain/content/plain-text';
import type { NoteCode } from '@svetionik/domain/exchange/note';
import { grade } from '@svetionik/domain/items/grade';
import type { AssessmentItem, ItemKindName, Response } from '@svetionik/domain/items/item';
import { answerKey } from '@svetionik/domain/items/key';
import { writeMarkdown } from '@svetionik/domain/markdown/write-markdown';
import fc from 'fast-check';
import {
  type GIFTQuestion,
  type Match,
  type NumericalChoice,
  type NumericalFormat,
  parse,
  type TextChoice,
} from 'gift-pegjs';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { anyItem, anyPictures } from '../../../../../test/support/any-item';
import { anyResponse } from '../../../../../test/support/any-response';
import { exportItems } from '../export-items';
import { itemFormats } from '../formats';

/** What GIFT calls each kind that it carries, in the words of the other program. */
const called = {
  'single-choice': 'MC',
  'multiple-choice': 'MC',
  ordering: 'Matching',
  'short-text': 'Short',
  numeric: 'Numerical',
  matching: 'Matching',
  'open-answer': 'Essay',
} as const satisfies Partial<Record<ItemKindName, GIFTQuestion['type']>>;
const kinds = Object.keys(called).filter((kind): kind is keyof typeof called => kind in called);

const twenty = { numRuns: 20, seed: 1 };

/** Notes by which it is said that the same answer may earn another part; all of it only the same. */
const excuses: readonly NoteCode[] = ['partial-credit', 'scoring', 'targets'];

/** Spaces at the edges are nobody's. */
const bare = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();

/** What that program leaves escaped: the tags, and as Moodle's own signs for it the other side of a pair. */
const tagOf = (written: string) => bare(written.replace(/\\([\]\\])/g, '$1'));
const otherSide = (written: string) =>
  bare(written.replace(/&&(\d{3});/g, (_, code: string) => String.fromCodePoint(Number(code))));

/** GIFT cannot write an arrow, and signs alone are no answer to anybody. */
function isSayable(item: AssessmentItem): boolean {
  const typed =
    item.kind === 'short-text'
      ? [...item.accepted, ...(item.shares ?? []).map(({ text }) => text)]
      : [];
  return !JSON.stringify(item).includes('->') && typed.every((text) => /[\p{L}\p{N}]/u.test(text));
}

async function readElsewhere(item: AssessmentItem) {
  const { content, report } = await exportItems(itemFormats.gift, [item], 'Banka', anyPictures);
  const found = parse(new TextDecoder().decode(content));
  const [question, more] = found.filter(({ type }) => type !== 'Category');
  expect(more).toBeUndefined();
  return { question, told: report.get(item.id) ?? [] };
}

/** What a response earns by what the other program has read, from 0 to 1; undefined where people mark it. */
function scoreElsewhere(
  item: AssessmentItem,
  question: GIFTQuestion,
  response: Response,
): number | undefined {
  if (question.type === 'MC' && 'options' in item)
    return within(sum(chosenOf(response).map((id) => worth(question.choices[placeOf(item, id)]))));
  if (question.type === 'Short' && response.kind === 'short-text')
    return worth(question.choices.find(({ text }) => bare(text.text) === bare(response.text)));
  if (question.type === 'Numerical' && response.kind === 'numeric')
    return worthOfNumber(question.choices, Number(response.text));
  if (question.type === 'Matching') return worthOfPairs(question.matchPairs, item, response);
  return undefined;
}

function chosenOf(response: Response): readonly string[] {
  if (response.kind === 'single-choice') return [response.choice];
  return response.kind === 'multiple-choice' ? response.choices : [];
}

function placeOf({ options }: { readonly options: readonly { id: string }[] }, id: string) {
  return options.findIndex((option) => option.id === id);
}

function worth(choice: TextChoice | NumericalChoice | undefined): number {
  return (choice?.weight ?? (choice?.isCorrect === true ? 100 : 0)) / 100;
}

function worthOfNumber(choices: NumericalChoice[] | NumericalFormat, typed: number): number {
  const fits = ({ number = 0, range = 0, ...ends }: NumericalFormat) => {
    const { numberLow = number - range, numberHigh = number + range } = ends;
    return typed >= numberLow - 1e-9 && typed <= numberHigh + 1e-9;
  };
  if (!Array.isArray(choices)) return fits(choices) ? 1 : 0;
  return worth(choices.find(({ text }) => fits(text)));
}

/** Of the pairs that have two sides, those whose other side was given. */
function worthOfPairs(pairs: readonly Match[], item: AssessmentItem, response: Response): number {
  const asked = pairs.filter(({ subquestion }) => subquestion.text !== '');
  const right = asked.filter(
    ({ subanswer }, place) => otherSide(subanswer) === bare(givenTo(item, place, response)),
  );
  return right.length / asked.length;
}

function givenTo(item: AssessmentItem, place: number, response: Response): string | undefined {
  if (item.kind === 'ordering' && response.kind === 'ordering')
    return `${response.order.indexOf(item.options[place]?.id ?? '') + 1}`;
  if (item.kind !== 'matching' || response.kind !== 'matching') return undefined;
  const pair = response.pairs.find(({ part }) => part === item.options[place]?.id);
  return item.targets.find(({ id }) => id === pair?.choice)?.text;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
const within = (fraction: number) => Math.min(Math.max(fraction, 0), 1);

describe('what is written as GIFT', () => {
  it.each(kinds)('is read by another program as it is meant: %s', async (kind) => {
    await fc.assert(
      fc.asyncProperty<[AssessmentItem]>(anyItem[kind], async (item) => {
        fc.pre(isSayable(item));
        const { question, told } = await readElsewhere(item);
        if (question === undefined || question.type === 'Category') return;
        expect(question).toMatchObject({ type: called[kind], id: item.id, title: item.id });
        expect(question.tags?.map(tagOf)).toEqual(item.tags?.map(bare));
        expect(bare(question.stem.text)).toBe(bare(writeMarkdown(item.prompt)));
        if (kind === 'open-answer') return;
        const isExcused = told.some(({ code }) => excuses.includes(code));
        for (const response of [answerKey(item), ...fc.sample(anyResponse(item), twenty)]) {
          const [here, elsewhere] = [
            grade(item, response).fraction,
            scoreElsewhere(item, question, response) ?? NaN,
          ];
          const score = (fraction: number) => (isExcused ? fraction > 0.9999 : fraction.toFixed(3));
          expect([response, score(elsewhere)]).toEqual([response, score(here)]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a file of GIFT that somebody else made', () => {
  it('is read as its makers read it', async () => {
    const readme = readFileSync(join(dirname(require.resolve('gift-pegjs')), 'README.md'), 'utf8');
    const [, sample = ''] = /let sampleQuestion = `([^`]+)`/.exec(readme) ?? [];
    const questions = parse(sample);
    const { items, problem } = await itemFormats.gift.read(new TextEncoder().encode(sample));
    expect(problem).toBeUndefined();
    expect(items).toHaveLength(questions.length);
    for (const [place, question] of questions.entries()) {
      const item = items[place]?.item;
      if (!item || question.type === 'Category') throw new Error('a question is lost');
      expect(plainText(item.prompt)).toBe(bare(question.stem.text));
      if (question.type === 'TF') {
        const right = { kind: 'single-choice', choice: question.isTrue ? 'a' : 'b' } as const;
        expect(answerKey(item)).toEqual(right);
        continue;
      }
      for (const response of fc.sample(anyResponse(item), twenty))
        expect(grade(item, response).fraction).toBeCloseTo(
          scoreElsewhere(item, question, response) ?? NaN,
        );
    }
  });
});
