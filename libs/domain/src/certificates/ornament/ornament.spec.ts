import fc from 'fast-check';
import { cyrillicToLatin } from '../../language/cyrillic-to-latin';
import type { Curve } from './curve';
import { initials } from './initials';
import { organiserKey } from './organiser-key';
import { ribbon } from './ribbon';
import { rosette } from './rosette';

const radius = 58;
const measures = { length: 547.28, halfHeight: 32, lines: 12 };
const letters = [...'абвгдђежзијклљмнњопрстћуфхцчџшАБЉЊЏ „“–'];
const cyrillicName = fc.string({ unit: fc.constantFrom(...letters), maxLength: 120 });
const anyName = fc.string({ unit: 'grapheme', maxLength: 120 });

function ringsOf(key: string): Curve[] {
  return Object.values(rosette(key, radius));
}

/** Between the ends of a piece as well: three places of each. */
function pointsOf({ start, cubics }: Curve): (readonly [number, number])[] {
  let [x0, y0] = start;
  return cubics.flatMap(([x1, y1, x2, y2, x3, y3]) => {
    const points = [1 / 3, 2 / 3, 1].map((at) => {
      const on = (a: number, b: number, c: number, d: number) =>
        (1 - at) ** 3 * a + 3 * (1 - at) ** 2 * at * b + 3 * (1 - at) * at ** 2 * c + at ** 3 * d;
      return [on(x0, x1, x2, x3), on(y0, y1, y2, y3)] as const;
    });
    [x0, y0] = [x3, y3];
    return points;
  });
}

function countCubics(curves: readonly Curve[]): number {
  return curves.reduce((sum, { cubics }) => sum + cubics.length, 0);
}

describe('the ornament of an organiser', () => {
  it('is one for both scripts', () => {
    fc.assert(
      fc.property(cyrillicName, (name) => {
        const [one, other] = [name, cyrillicToLatin(name)].map(organiserKey);
        expect(other).toBe(one);
      }),
    );
  });

  it.each([
    ['АСТРА – Акција против трговине људима', 'ASTRA — Akcija protiv trgovine ljudima', true],
    ['Dom zdravlja „Luka“', 'DOM ZDRAVLJA LUKA', true],
    ['Dom zdravlja „Luka“', 'Dom zdravlja „Lipa“', false],
    ['Udruženje', 'Udruzenje', false],
  ])('of %s and %s is one: %s', (one, other, same) => {
    const drawn = (name: string) => JSON.stringify(rosette(organiserKey(name), radius));
    expect(drawn(one) === drawn(other)).toBe(same);
  });

  it('is another one for another name', () => {
    const drawn = new Set(
      Array.from({ length: 500 }, (_, number) =>
        JSON.stringify(rosette(organiserKey(`Udruženje ${number}`), radius)),
      ),
    );
    expect(drawn.size).toBe(500);
  });

  it('stays within its disc, leaves the middle free and closes', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const rings = ringsOf(organiserKey(name));
        for (const ring of rings) {
          const last = ring.cubics.at(-1);
          expect(last?.[4]).toBeCloseTo(ring.start[0], 6);
          expect(last?.[5]).toBeCloseTo(ring.start[1], 6);
        }
        const distances = rings.flatMap(pointsOf).map(([x, y]) => Math.hypot(x, y));
        expect(Math.max(...distances)).toBeLessThan(radius + 0.2);
        expect(Math.min(...distances)).toBeGreaterThan(radius * 0.31);
        expect(countCubics(rings)).toBeLessThanOrEqual(783);
      }),
    );
  });

  it('has a ribbon from one end to the other that stays within its band', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const lines = ribbon(organiserKey(name), measures);
        const points = lines.flatMap(pointsOf);
        expect(lines).toHaveLength(measures.lines);
        expect(Math.max(...points.map(([, y]) => Math.abs(y)))).toBeLessThan(32.2);
        expect(Math.min(...points.map(([x]) => x))).toBeGreaterThanOrEqual(0);
        expect(Math.max(...points.map(([x]) => x))).toBeCloseTo(measures.length, 6);
        expect(countCubics(lines)).toBeLessThanOrEqual(576);
      }),
    );
  });

  it('is what it was when the first document was issued with it', () => {
    const key = organiserKey('АСТРА – Акција против трговине људима');
    const { outer, middle, inner } = rosette(key, radius);
    const [line] = ribbon(key, measures);
    const rounded = (curve: Curve | undefined) => [
      curve?.cubics.length,
      ...(curve?.start ?? []).map((value) => Math.round(value * 1000) / 1000),
      ...(curve?.cubics[0] ?? []).map((value) => Math.round(value * 1000) / 1000),
    ];
    expect([outer, middle, inner, line].map(rounded)).toEqual([
      [351, -27.101, 47.155, -30.384, 47.469, -33.204, 47.047, -35.393, 45.807],
      [171, 10.866, 34.102, 10.181, 34.975, 9.449, 35.465, 8.605, 35.548],
      [171, -15.742, 22.21, -17.199, 21.769, -18.398, 21.041, -19.322, 20.016],
      [48, 0, 26.9, 3.801, 24.631, 7.601, 20.303, 11.402, 15.892],
    ]);
  });
});

describe('the letters of an organiser', () => {
  it.each([
    ['Dom zdravlja „Dr Simo Milošević“ Čukarica', 'DZ'],
    ['АСТРА – Акција против трговине људима', 'А'],
    ['Udruženje „Luka“', 'UL'],
    ['Centar za stručno usavršavanje', 'CS'],
    ['Његошева задужбина', 'ЊЗ'],
    ['Ljubav', 'LJ'],
    ['DŽEP', 'DŽ'],
    ['Astra', 'A'],
    ['  ', ''],
  ])('of %s are %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});
