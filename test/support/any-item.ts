import { tracks } from '@svetionik/domain/content/track';
import type { FileReference } from '@svetionik/domain/content/file-reference';
import type { Shape } from '@svetionik/domain/items/hot-spot/shape';
import { fileTypes } from '@svetionik/domain/items/file-upload/file-type';
import { withIllustrations } from '@svetionik/domain/items/illustrations';
import type { BankAttributes } from '@svetionik/domain/items/bank-attributes';
import type { AssessmentItem, ItemByKind, ItemKindName } from '@svetionik/domain/items/item';
import type { SimpleItem, SimpleKindName } from '@svetionik/domain/items/simple-kind';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { createStudy } from '../../libs/formats/src/exchange/studies/create-study';
import { numberShares, partShares, penalty, percent, typedAnswers, anyWeights } from './any-shares';
import { decimal, id, line, anyPassage, text } from './any-text';

const attributes = fc.record({
  points: fc.integer({ min: 1, max: 10 }),
  objective: fc.oneof(id, fc.constant('')),
  difficulty: fc.constantFrom('easy', 'medium', 'hard'),
});
const extras = fc.record(
  {
    tracks: fc.subarray([...tracks], { minLength: 1 }),
    indicator: line.filter((each) => each.length <= 40),
    sourceFact: id,
    asksConfidence: fc.constant(true),
    outcomes: fc.record({ right: text, partly: text, wrong: text }, { requiredKeys: [] }),
    tags: fc.uniqueArray(
      line.filter((each) => each.length <= 40),
      { minLength: 1, maxLength: 3 },
    ),
    enemies: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
    mustHave: fc.constant(true),
    mustPass: fc.constant(true),
  },
  { requiredKeys: [] },
);
const bytesOf = (shown: string) => Buffer.from(`\u0089PNG\r\n\u001a\n of ${shown}`, 'latin1');
const room = bytesOf('a room');
const pictureBytes = [room, bytesOf('a door'), bytesOf('a window')];
function referenceTo(bytes: Buffer): FileReference {
  return {
    hash: createHash('sha256').update(bytes).digest('hex'),
    mediaType: 'image/png',
    bytes: bytes.length,
  };
}
const picture = fc
  .record({
    file: fc.constantFrom(...pictureBytes.map(referenceTo)),
    width: fc.integer({ min: 1, max: 2_000 }),
    height: fc.integer({ min: 1, max: 2_000 }),
    alternative: fc.oneof(line, fc.constant('')),
  })
  .map((shown) => ({ ...shown, decorative: shown.alternative === '' }));
const base = fc
  .tuple(
    fc.record({ id, prompt: text, feedback: text }),
    attributes,
    extras,
    fc.array(picture, { maxLength: 4 }),
  )
  .map(([one, other, more, shown]) => ({ ...one, ...other, ...more, ...withIllustrations(shown) }));

const places = (most: number) => fc.integer({ min: 0, max: most });
const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({
    kind: fc.constant('rectangle' as const),
    x: places(100),
    y: places(100),
    width: fc.integer({ min: 8, max: 200 }),
    height: fc.integer({ min: 8, max: 200 }),
  }),
  fc.record({
    kind: fc.constant('circle' as const),
    x: fc.integer({ min: 50, max: 300 }),
    y: fc.integer({ min: 50, max: 200 }),
    radius: fc.integer({ min: 4, max: 50 }),
  }),
);
const names = (least: number, most: number) =>
  fc.uniqueArray(fc.stringMatching(/^[a-z]{2,5}$/), { minLength: least, maxLength: most });
const optionsOf = (least: number, most: number) =>
  names(least, most).chain((ids) =>
    fc.tuple(
      ...ids.map((each) =>
        fc
          .tuple(
            fc.record({ id: fc.constant(each), text, feedback: text }),
            fc.option(picture, { nil: undefined }),
          )
          .map(([option, shown]) => ({ ...option, ...(shown && { picture: shown }) })),
      ),
    ),
  );
const at = <Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  place: number,
): string => entries[place % entries.length]?.id ?? '';
const targets = (prefix: string, least: number, most: number) =>
  fc
    .uniqueArray(line, { minLength: least, maxLength: most })
    .map((all) => all.map((each, place) => ({ id: `${prefix}${place + 1}`, text: each })));

/** The pictures that these items show, by their hashes. */
export const anyPictures: ReadonlyMap<string, Uint8Array> = new Map(
  pictureBytes.map((bytes) => [referenceTo(bytes).hash, Uint8Array.from(bytes)]),
);

/** How people mark an item. */
const marked = fc
  .tuple(line, names(1, 3), fc.integer({ min: 1, max: 4 }), fc.boolean())
  .map(([sample, criteria, most, secondMarking]) => ({
    sample,
    rubric: criteria.map((criterion) => ({
      id: criterion,
      title: criterion,
      levels: [0, most].map((points) => ({ id: `n${points}`, descriptor: sample, points })),
    })),
    secondMarking,
    threshold: 1,
    disturbing: !secondMarking,
  }));

/** An item of each kind, as its author has finished it, but for those that are made of others. */
const anySimple = {
  'single-choice': fc.tuple(base, optionsOf(2, 6), places(5)).chain(([own, options, place]) => {
    const key = at(options, place);
    const others = options.filter((option) => option.id !== key);
    return partShares(others, percent).map((shares) => ({
      ...own,
      kind: 'single-choice' as const,
      options,
      key,
      ...(shares && { shares }),
    }));
  }),
  'multiple-choice': fc.oneof(
    fc
      .tuple(
        base,
        optionsOf(2, 6),
        fc.array(places(5), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('all', 'balanced'),
      )
      .map(([own, options, keys, scoring]) => ({
        ...own,
        kind: 'multiple-choice' as const,
        options,
        key: options
          .map((option) => option.id)
          .filter((each) => keys.some((key) => at(options, key) === each)),
        scoring,
      })),
    fc.tuple(base, optionsOf(2, 6)).chain(([own, options]) =>
      anyWeights(options).map((weights) => ({
        ...own,
        kind: 'multiple-choice' as const,
        options,
        ...weights,
        scoring: 'weighted' as const,
      })),
    ),
  ),
  ordering: fc
    .tuple(base, optionsOf(3, 6))
    .map(([own, options]) => ({ ...own, kind: 'ordering', options })),
  'short-text': fc
    .tuple(base, typedAnswers)
    .map(([own, answers]) => ({ ...own, kind: 'short-text', ...answers })),
  numeric: fc
    .tuple(base, decimal, decimal, fc.constantFrom('', 'km', 'godina'), numberShares)
    .map(([own, value, tolerance, unit, shares]) => ({
      ...own,
      kind: 'numeric',
      value,
      tolerance: Math.abs(tolerance),
      unit,
      ...(shares && { shares }),
    })),
  'true-false-reason': fc
    .tuple(base, optionsOf(2, 5), places(4), fc.boolean(), fc.constantFrom('both', 'steps'))
    .map(([own, options, key, truth, scoring]) => ({
      ...own,
      kind: 'true-false-reason',
      options,
      key: at(options, key),
      truth,
      scoring,
    })),
  matching: fc
    .tuple(
      base,
      optionsOf(2, 5),
      targets('t', 2, 5),
      fc.array(places(4), { minLength: 5, maxLength: 5 }),
      fc.constantFrom('all', 'each'),
    )
    .map(([own, options, all, keys, scoring]) => ({
      ...own,
      kind: 'matching',
      options: options.map((option, place) => ({ ...option, match: at(all, keys[place] ?? 0) })),
      targets: all,
      scoring,
    })),
  'inline-choice': fc.integer({ min: 1, max: 3 }).chain((count) => {
    const ids = Array.from({ length: count }, (_, place) => `g${place + 1}`);
    const gaps = fc.tuple(
      ...ids.map((gap) =>
        fc.tuple(targets(`${gap}-`, 2, 4), places(3), text).chain(([all, place, feedback]) => {
          const key = at(all, place);
          const others = all.filter((target) => target.id !== key);
          return partShares(others, fc.oneof(percent, penalty)).map((shares) => ({
            id: gap,
            targets: all,
            key,
            ...(shares && { shares }),
            feedback,
          }));
        }),
      ),
    );
    return fc
      .tuple(
        base,
        anyPassage(ids, () => ''),
        gaps,
        fc.constantFrom('all', 'each'),
      )
      .map(([own, passage, each, scoring]) => ({
        ...own,
        kind: 'inline-choice',
        passage,
        gaps: scoring === 'each' ? each : each.map(({ shares: _, ...gap }) => gap),
        scoring,
      }));
  }),
  'gap-match': fc.integer({ min: 1, max: 3 }).chain((count) => {
    const ids = Array.from({ length: count }, (_, place) => `g${place + 1}`);
    return fc
      .tuple(
        base,
        anyPassage(ids, () => ''),
        targets('t', 3, 5),
        fc.array(text, { minLength: count, maxLength: count }),
        fc.constantFrom('all', 'each'),
      )
      .map(([own, passage, all, feedbacks, scoring]) => ({
        ...own,
        kind: 'gap-match',
        passage,
        targets: all,
        gaps: ids.map((gap, place) => ({
          id: gap,
          key: at(all, place),
          feedback: feedbacks[place] ?? [],
        })),
        scoring,
      }));
  }),
  'mark-in-text': fc.integer({ min: 2, max: 4 }).chain((count) => {
    const ids = Array.from({ length: count }, (_, place) => `p${place + 1}`);
    return fc
      .tuple(
        base,
        anyPassage(ids, (part) => `reč ${part}`),
        fc.array(text, { minLength: count, maxLength: count }),
        fc.integer({ min: 1, max: count }),
      )
      .map(([own, passage, feedbacks, right]) => ({
        ...own,
        kind: 'mark-in-text',
        passage,
        marks: ids.map((part, place) => ({ id: part, feedback: feedbacks[place] ?? [] })),
        key: ids.slice(0, right),
      }));
  }),
  'hot-spot': fc
    .tuple(
      base,
      names(2, 6).chain((ids) =>
        fc.tuple(
          ...ids.map((each) =>
            fc.record({ id: fc.constant(each), label: line, shape, feedback: text }),
          ),
        ),
      ),
      places(5),
      fc.boolean(),
    )
    .map(([own, regions, place, several]) => ({
      ...own,
      kind: 'hot-spot',
      picture: { file: referenceTo(room), width: 400, height: 300, alternative: 'Prostorija' },
      regions,
      key: [at(regions, place)],
      several,
    })),
  'branching-case': fc
    .tuple(base, text, line, fc.integer({ min: 1, max: 10 }), fc.integer({ min: -10, max: 10 }))
    .map(([own, body, label, most, other]) => ({
      ...own,
      kind: 'branching-case',
      vignette: body,
      start: 'odluka',
      nodes: [
        {
          id: 'odluka',
          kind: 'decision',
          title: label,
          body,
          choices: [
            { id: 'da', label, consequence: body, next: 'ishod', points: most },
            { id: 'ne', label, consequence: body, next: 'ishod', points: other },
          ],
        },
        { id: 'ishod', kind: 'outcome', title: label, result: 'safer', body, debrief: body },
      ],
    })),
  slider: fc
    .tuple(
      base,
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: 1, max: 100 }),
      fc.constantFrom(1, 0.5, 0.25),
      places(50),
      fc.constantFrom('', '%'),
      numberShares,
    )
    .map(([own, minimum, length, step, place, unit, shares]) => ({
      ...own,
      kind: 'slider',
      minimum,
      maximum: minimum + length,
      step,
      value: Math.min(minimum + length, minimum + place * step),
      tolerance: step,
      unit,
      ...(shares && { shares }),
    })),
  'open-answer': fc
    .tuple(base, marked, fc.integer({ min: 1, max: 4 }))
    .map(([own, mark, most]) => ({
      ...own,
      ...mark,
      kind: 'open-answer',
      words: { least: 0, most: 100 * most },
    })),
  'file-upload': fc
    .tuple(
      base,
      marked,
      fc.integer({ min: 1, max: 5 }),
      fc.subarray([...fileTypes], { minLength: 1 }),
    )
    .map(([own, mark, most, types]) => ({
      ...own,
      ...mark,
      kind: 'file-upload',
      files: { most, types },
    })),
} as const satisfies { readonly [Name in ItemKindName]?: fc.Arbitrary<AssessmentItem> };

const simple: readonly SimpleKindName[] = [
  'single-choice',
  'multiple-choice',
  'ordering',
  'short-text',
  'numeric',
  'true-false-reason',
  'matching',
  'inline-choice',
  'mark-in-text',
  'gap-match',
  'slider',
  'hot-spot',
];

/** Case studies whose questions are of some of the kinds. */
export function anyStudy(
  kinds: readonly SimpleKindName[],
): fc.Arbitrary<ItemByKind['case-study'] & AssessmentItem> {
  const part = fc.record({
    item: fc.oneof(
      ...kinds.map((kind): fc.Arbitrary<SimpleItem & BankAttributes> => anySimple[kind]),
    ),
    worth: fc.integer({ min: 1, max: 3 }),
  });
  const parts = fc.array(part, { minLength: 2, maxLength: 3 });
  return fc
    .record({ base, vignette: text, pictures: fc.array(picture, { maxLength: 1 }), parts })
    .map((draft) => createStudy(draft).item);
}

/** An item of each kind, as its author has finished it. */
export const anyItem = { ...anySimple, 'case-study': anyStudy(simple) };
