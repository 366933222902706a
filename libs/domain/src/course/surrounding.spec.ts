import {
  array,
  assert,
  constantFrom,
  integer,
  option,
  property,
  record,
  uniqueArray,
} from 'fast-check';
import { isSurrounding, surround } from './surrounding';

const time = record({ from: integer(), until: option(integer()) });
const course = uniqueArray(constantFrom<string[]>('znaci', 'razgovor', 'prijava', 'podrška'));
const placed = record({
  place: constantFrom('before' as const, 'after' as const),
  id: constantFrom<string[]>('naša-kuća', 'naš-obrazac', 'znaci', 'prijava'),
});
const named = (id: string) => ({ id });

describe('whether a module stands around a course for somebody', () => {
  it.each([
    // from, until, enrolled
    [1000, null, 999, false],
    [1000, null, 1000, true],
    [1000, null, 9000, true],
    [1000, 2000, 1999, true],
    [1000, 2000, 2000, false],
    // put there and taken away on one day
    [1000, 1000, 1000, false],
  ])('from %p until %p, who enrolled at %p: %p', (from, until, enrolledAt, expected) => {
    expect(isSurrounding({ from, until }, enrolledAt)).toBe(expected);
  });

  it('never changes for whoever is enrolled before it is put there, or on its last day or later', () => {
    assert(
      property(time, integer(), ({ from, until }, enrolledAt) => {
        const stands = isSurrounding({ from, until }, enrolledAt);
        if (enrolledAt < from) expect(stands).toBe(false);
        if (until !== null && enrolledAt >= until) expect(stands).toBe(false);
        // taken away on a later day, it stays for those who had it
        if (until === null && stands)
          expect(isSurrounding({ from, until: enrolledAt + 1 }, enrolledAt)).toBe(true);
      }),
    );
  });

  it('is one edition at a time where a newer one takes the place of an older', () => {
    assert(
      property(integer(), integer(), integer(), (from, change, enrolledAt) => {
        const [older, newer] = [
          { from, until: Math.max(from, change) },
          { from: Math.max(from, change), until: null },
        ];
        const around = [older, newer].filter((each) => isSurrounding(each, enrolledAt));
        expect(around).toHaveLength(enrolledAt < from ? 0 : 1);
      }),
    );
  });
});

describe('a course with what stands around it', () => {
  it('has the modules of the owner as they are, and each of the others where it was put', () => {
    assert(
      property(course, array(placed), (ids, around) => {
        const modules = surround(
          ids.map(named),
          around.map(({ place, id }) => ({ place, module: named(id) })),
        ).map(({ id }) => id);
        const at = (place: string) =>
          around
            .filter((each) => each.place === place && !ids.includes(each.id))
            .map(({ id }) => id);
        expect(modules).toEqual([...at('before'), ...ids, ...at('after')]);
      }),
    );
  });

  it('leaves out one that is called like a module of the owner', () => {
    const own = { id: 'znaci', title: 'Znaci' };
    const theirs = { id: 'znaci', title: 'Naši znaci' };
    expect(surround([own], [{ place: 'before', module: theirs }])).toEqual([own]);
  });
});
