import type { NoteCode } from '@svetionik/domain/exchange/note';
import { itemFormatNames } from '@svetionik/domain/exchange/item-formats';
import { grade } from '@svetionik/domain/items/grade';
import { answerKey } from '@svetionik/domain/items/key';
import type { AssessmentItem, Response } from '@svetionik/domain/items/item';
import { findKind } from '@svetionik/domain/items/kinds';
import fc from 'fast-check';
import { anyItem, anyPictures, anyStudy } from '../../../../test/support/any-item';
import { anyResponse, asItem } from '../../../../test/support/any-response';
import { exportItems } from './export-items';
import { itemFormats } from './formats';

/** Notes by which it is said that the same answer may earn something else. */
const excuses: readonly NoteCode[] = [
  'case-sensitive',
  'gaps',
  'key',
  'kind',
  'options',
  'other-parts',
  'partial-credit',
  'response-processing',
  'scale',
  'scoring',
  'targets',
  'tolerance',
];

/** Some accepted answers after the first stand for several, one of them with a sign of its own; one is an exception. */
function withAsterisks(item: AssessmentItem): AssessmentItem {
  if (item.kind !== 'short-text') return item;
  return {
    ...item,
    accepted: item.accepted.map((text, place) =>
      place === 0 ? `${text} \\*` : place % 2 === 1 ? `${text}*` : text,
    ),
    ...(item.shares && {
      shares: [
        { text: `${item.accepted[1] ?? item.accepted[0] ?? ''} y`, percent: 0 },
        ...item.shares.map(({ text, percent }, place) => ({
          text: place === 0 ? `${text.slice(0, 2)}*` : text,
          percent,
        })),
      ],
    }),
  };
}

/** Targets have no order of their own. */
function partsOf(item: AssessmentItem): readonly string[] {
  if (item.kind === 'case-study')
    return item.questions.flatMap((question) => [question.id, ...partsOf(asItem(question))]);
  if (!('targets' in item)) return findKind(item).parts(item);
  const targets = [...item.targets].sort((one, other) => (one.text < other.text ? -1 : 1));
  return findKind(item).parts({ ...item, targets });
}

/** The response to what an item has become, its parts called by their places. */
function renamed(response: Response, item: AssessmentItem, back: AssessmentItem): Response {
  const [before, after] = [partsOf(item), partsOf(back)];
  return findKind(response).rename(response, (id) => after[before.indexOf(id)] ?? id);
}

/** Kinds that nobody marks, and case studies that Moodle carries. */
const kinds = [
  ...Object.entries(anyItem),
  [
    'case-study of fields',
    anyStudy(['single-choice', 'multiple-choice', 'short-text', 'numeric']),
  ] as const,
].filter(([kind]) => !['open-answer', 'file-upload', 'branching-case'].includes(kind));

describe.each(itemFormatNames)('what comes back from %s', (name) => {
  const format = itemFormats[name];

  it.each(kinds)('scores every answer as before, or a note says so: %s', async (_, items) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array<AssessmentItem>(items, { minLength: 1, maxLength: 1 }),
        async (found) => {
          const [item] = found.map(withAsterisks);
          if (item === undefined) return;
          const { content, report } = await exportItems(format, [item], 'Banka', anyPictures);
          const [read] = (await format.read(content)).items;
          const told = [...(report.get(item.id) ?? []), ...(read?.notes ?? [])];
          const { item: back } = read ?? {};
          if (!back || told.some(({ code }) => excuses.includes(code))) {
            expect(told).not.toEqual([]);
            return;
          }
          const responses = fc.sample(anyResponse(item), { numRuns: 30, seed: 1 });
          for (const response of [answerKey(item), ...responses])
            expect([response, grade(back, renamed(response, item, back)).fraction]).toEqual([
              response,
              grade(item, response).fraction,
            ]);
        },
      ),
      { numRuns: 12 },
    );
  });
});
