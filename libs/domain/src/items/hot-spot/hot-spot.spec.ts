import * as fc from 'fast-check';
import { givenQuestion, inBank, paragraph } from '../../../spec/given-items';
import { mapItemTexts } from '../../transliteration/map-texts';
import { transliteration } from '../../transliteration/transliterate';
import { checkItem } from '../../publishing/check-item';
import { checkResponse, isAnswered } from '../check-response';
import { grade } from '../grade';
import { answerKey, listRemarks } from '../key';
import { fromPlaces, present, toPlaces } from '../present';
import { summarise } from '../summarise';
import { optionOrder } from '../../attempt/option-order';
import { seededRandom } from '../../random';
import type { HotSpot, Region } from './hot-spot';
import { fitsPicture, findMiddle, readPoints, type Shape, writePoints } from './shape';

const letters = [...'abcdef'];
const circle = (x: number, y: number, radius = 10): Shape => ({ kind: 'circle', x, y, radius });
const regionOf = (id: string, shape: Shape): Region => ({
  id,
  label: `Label ${id}`,
  shape,
  feedback: paragraph(`Feedback ${id}`),
});
const picture = {
  file: { hash: 'a'.repeat(64), mediaType: 'image/png', bytes: 9 },
  width: 200,
  height: 100,
  alternative: 'Soba',
};

function given({
  regions = 'abcd',
  key = 'a',
  several = key.length > 1,
}: { regions?: string; key?: string; several?: boolean } = {}): HotSpot {
  const placed = [...regions].map((id, place) => regionOf(id, circle(20 + 30 * place, 50)));
  return {
    ...givenQuestion('spot'),
    kind: 'hot-spot',
    picture,
    regions: placed,
    key: [...key],
    several,
  };
}

const marked = (...regions: string[]) => ({ kind: 'hot-spot', regions }) as const;

describe('hotSpot', () => {
  it.each<[string, string[], number]>([
    ['a', ['a'], 1],
    ['a', ['b'], 0],
    ['a', [], 0],
    ['ab', ['a', 'b'], 1],
    ['ab', ['a'], 0.5],
    ['ab', ['a', 'c'], 0],
    ['abc', ['a', 'b', 'd'], 1 / 3],
  ])('with the right regions %s gives for %j %d', (key, regions, fraction) => {
    expect(grade(given({ key }), marked(...regions)).fraction).toBeCloseTo(fraction);
  });

  it('grades the same however the regions are arranged, and never less with one more that is right', () => {
    const some = fc.subarray(letters);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(letters, { minLength: 6 }),
        fc.subarray(letters, { minLength: 1 }),
        some,
        (order, key, regions) => {
          const item = given({ regions: letters.join(''), key: key.join(''), several: true });
          const plain = grade(item, marked(...regions)).fraction;
          expect(
            grade(
              {
                ...item,
                regions: order.flatMap((id) => item.regions.filter((region) => region.id === id)),
              },
              marked(...regions),
            ).fraction,
          ).toBe(plain);
          expect(grade(item, fromPlaces(toPlaces(marked(...regions), order), order)).fraction).toBe(
            plain,
          );
          for (const more of key.filter((id) => !regions.includes(id)))
            expect(grade(item, marked(...regions, more)).fraction).toBeGreaterThanOrEqual(plain);
        },
      ),
    );
  });

  it('asks without key and feedback, in the order in which the regions lie', () => {
    const item = {
      ...given(),
      regions: [
        regionOf('a', circle(50, 80)),
        regionOf('b', circle(90, 20)),
        regionOf('c', circle(20, 20)),
      ],
    };
    const order = optionOrder(item, seededRandom('any'));
    expect(order).toEqual(['c', 'b', 'a']);
    const shown = present(inBank(item), order);
    expect(shown).toMatchObject({
      picture,
      several: false,
      regions: [
        { id: '1', label: 'Label c' },
        { id: '2', label: 'Label b' },
        { id: '3', label: 'Label a' },
      ],
    });
    expect(JSON.stringify(shown)).not.toMatch(/Feedback|"key"/);
  });

  it.each([
    [given(), marked('x'), 'unknown-option', true],
    [given(), marked('a', 'b'), 'too-many', true],
    [given({ key: 'ab' }), marked('a', 'a'), 'repeated-option', true],
    [given({ key: 'ab' }), marked('b', 'a'), undefined, true],
    [given(), marked(), undefined, false],
  ])('%#: is refused or counts as an answer', (item, response, problem, answered) => {
    expect(checkResponse(item, response)).toBe(problem);
    expect(isAnswered(response)).toBe(answered);
  });

  it('is explained, summarised and transliterated', () => {
    const item = mapItemTexts(given(), transliteration('sr-Cyrl'));
    expect(item.picture?.alternative).toBe('Соба');
    expect(summarise(item, answerKey(item))).toEqual(['Лабел а']);
    expect(listRemarks(given())[0]).toEqual({ id: 'a', feedback: paragraph('Feedback a') });
  });

  const first = regionOf('a', circle(20, 50));
  it.each<[string, Partial<HotSpot>, string[]]>([
    ['nothing', {}, []],
    ['no picture', { picture: null }, ['file-missing picture']],
    [
      'no words for the picture',
      { picture: { ...picture, alternative: ' ' } },
      ['picture-alternative-missing alternative'],
    ],
    ['no key', { key: [] }, ['key-missing ']],
    ['an unknown key', { key: ['x'] }, ['key-unknown ']],
    ['two right ones where one is asked for', { key: ['a', 'b'] }, ['key-too-many ']],
    ['one region', { regions: [first] }, ['option-count ']],
    [
      'a region without name and feedback',
      { regions: [first, { ...first, id: 'b', label: '', feedback: [] }] },
      ['text-missing label', 'feedback-missing feedback'],
    ],
    [
      'a region beyond the picture',
      { regions: [first, regionOf('b', circle(195, 50))] },
      ['region-invalid shape'],
    ],
    ['a region twice', { regions: [first, first] }, ['id-repeated ']],
  ])('publishing finds %s', (_, change, problems) => {
    expect(
      checkItem({ ...given(), ...change }).map(({ code, where }) => `${code} ${where.field ?? ''}`),
    ).toEqual(problems);
  });
});

describe('a shape', () => {
  const square = { width: 100, height: 100 };
  const corners = [
    { x: 0, y: 0 },
    { x: 20, y: 0 },
    { x: 10, y: 40 },
  ];

  it.each<[Shape, boolean, { x: number; y: number }]>([
    [{ kind: 'rectangle', x: 0, y: 0, width: 100, height: 100 }, true, { x: 50, y: 50 }],
    [{ kind: 'rectangle', x: 1, y: 0, width: 100, height: 10 }, false, { x: 51, y: 5 }],
    [{ kind: 'rectangle', x: 1, y: 0, width: 7, height: 10 }, false, { x: 4.5, y: 5 }],
    [circle(10, 10), true, { x: 10, y: 10 }],
    [circle(9, 10), false, { x: 9, y: 10 }],
    [{ kind: 'polygon', points: corners }, true, { x: 10, y: 20 }],
    [{ kind: 'polygon', points: corners.slice(1) }, false, { x: 15, y: 20 }],
    [{ kind: 'polygon', points: [] }, false, { x: 0, y: 0 }],
  ])('%j fits: %p, its middle is %j', (shape, fits, middle) => {
    expect(fitsPicture(shape, square)).toBe(fits);
    expect(findMiddle(shape)).toEqual(middle);
  });

  it.each([
    ['0,0 20,0 10,40', corners],
    ['', []],
    ['10;20', undefined],
    ['10,20 30', undefined],
    ['-1,2', undefined],
  ])('is written with the corners %j', (text, points) => {
    expect(readPoints(text)).toEqual(points);
    if (points) expect(writePoints(points)).toBe(text);
  });
});
