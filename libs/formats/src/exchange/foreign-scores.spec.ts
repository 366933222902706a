import type { NoteCode } from '@svetionik/domain/exchange/note';
import { plainText } from '@svetionik/domain/content/plain-text';
import { grade } from '@svetionik/domain/items/grade';
import type { AssessmentItem, Response } from '@svetionik/domain/items/item';
import { writeNumber } from '@svetionik/domain/items/numeric/read-number';
import fc from 'fast-check';
import {
  anyAnswer,
  anyForeign,
  leftNames,
  scoreForeign,
  type Shape,
  writeForeign,
} from '../../../../test/support/foreign-qti';
import { read } from '../../spec/given-qti';

/** Notes by which it is said that the same answer may earn something else. */
const excuses: readonly NoteCode[] = [
  'case-sensitive',
  'gaps',
  'key',
  'kind',
  'options',
  'other-parts',
  'partial-credit',
  'points',
  'response-processing',
  'scale',
  'scoring',
  'targets',
  'tolerance',
];

/** The same answer to what was read; undefined where the item has become another kind. */
function respond(item: AssessmentItem, answer: readonly string[]): Response | undefined {
  const [first = ''] = answer;
  switch (item.kind) {
    case 'single-choice':
      return { kind: item.kind, choice: named(item.options, first) };
    case 'multiple-choice':
      return { kind: item.kind, choices: answer.map((key) => named(item.options, key)) };
    case 'ordering':
      return { kind: item.kind, order: answer.map((key) => named(item.options, key)) };
    case 'matching':
      return {
        kind: item.kind,
        pairs: answer.map((pair) => {
          const [one = '', other = ''] = pair.split(' ');
          return { part: named(item.options, one), choice: named(item.targets, other) };
        }),
      };
    case 'gap-match':
      return {
        kind: item.kind,
        pairs: answer.map((pair, place) => {
          const [text = ''] = pair.split(' ');
          return { part: item.gaps[place]?.id ?? '', choice: named(item.targets, text) };
        }),
      };
    case 'mark-in-text':
      return {
        kind: item.kind,
        marks: answer.map((key) => item.marks[leftNames.indexOf(key)]?.id ?? ''),
      };
    case 'inline-choice':
      return {
        kind: item.kind,
        pairs: item.gaps.map(({ id, targets }) => ({ part: id, choice: named(targets, first) })),
      };
    case 'short-text':
      return { kind: item.kind, text: first };
    case 'numeric':
      return { kind: item.kind, text: writeNumber(Number(first)) };
    default:
      return undefined;
  }
}

function named(
  parts: readonly {
    readonly id: string;
    readonly text: string | Parameters<typeof plainText>[0];
  }[],
  key: string,
): string {
  const found = parts.find(
    ({ text }) => (typeof text === 'string' ? text : plainText(text)).trim() === `t-${key}`,
  );
  return found?.id ?? '';
}

describe('what is read from a file of QTI that somebody else made', () => {
  it.each<Shape>([
    'choice',
    'choices',
    'order',
    'match',
    'gap',
    'hottext',
    'inline',
    'text',
    'number',
  ])('scores every answer as its rules do, or a note says so: %s', async (shape) => {
    await fc.assert(
      fc.asyncProperty(
        anyForeign(shape),
        fc.array(anyAnswer(shape), { minLength: 8, maxLength: 8 }),
        async (foreign, answers) => {
          const found = await read(writeForeign(foreign));
          const item = found?.item;
          const told = found?.notes ?? [];
          if (!item || told.some(({ code }) => excuses.includes(code))) {
            expect(told).not.toEqual([]);
            return;
          }
          for (const answer of [foreign.correct, ...answers]) {
            const response = respond(item, answer);
            expect([answer, response && grade(item, response).fraction * item.points]).toEqual([
              answer,
              expect.closeTo(
                scoreForeign(foreign, answer) * (foreign.isMapped ? 1 : item.points),
                3,
              ),
            ]);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
