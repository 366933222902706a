import { countPlaces, judgeEntry, PlaceGiver, remarkEntry } from './entry';

const ready = {
  onIt: false,
  taking: false,
  finished: false,
  blocked: false,
  awaitsConsent: false,
  prepared: true,
  profession: 'health',
  institutions: [],
};

describe('who does not get onto a run', () => {
  it.each([
    [{}, [], undefined],
    [{}, ['health', 'police'], undefined],
    [{}, ['police'], 'profession'],
    [{ profession: null }, ['police'], 'profession'],
    [{ onIt: true, finished: true }, [], 'on-it'],
    [{ taking: true }, [], 'taking'],
    [{ finished: true, prepared: false }, [], 'finished'],
    [{ blocked: true, awaitsConsent: true }, [], 'blocked'],
    [{ awaitsConsent: true, prepared: false }, [], 'consent-awaited'],
    [{ prepared: false, profession: null }, ['police'], 'prerequisite'],
  ])('%j for %j: %s', (own, professions, why) => {
    expect(judgeEntry({ ...ready, ...own }, professions)).toBe(why);
  });
});

it.each([
  [true, undefined, 'used-up'],
  [true, 'licence', 'used-up'],
  [false, 'licence', 'licence'],
  [false, 'profile', 'profile'],
  [false, undefined, undefined],
] as const)(
  'of whoever has used up all attempts (%s) and lacks %s is said: %s',
  (usedUp, lack, said) => expect(remarkEntry({ usedUp }, lack)).toBe(said),
);

describe('the places of a run', () => {
  const quotas = [{ institution: 'a', places: 3, taken: 2 }];
  const give = (overQuota: boolean, capacity: number | null, ...people: string[][]) => {
    const giver = new PlaceGiver(countPlaces({ capacity, taken: 3 }, quotas), overQuota);
    return people.map((institutions) => giver.give(institutions));
  };

  it('are those of quotas and those that are left', () => {
    expect(countPlaces({ capacity: 5, taken: 3 }, quotas)).toEqual([
      ...quotas,
      { institution: null, places: 2, taken: 1 },
    ]);
    expect(countPlaces({ capacity: null, taken: 3 }, quotas).at(-1)?.places).toBeNull();
  });

  it.each([
    [false, 5, [{ place: 'a' }, { why: 'over-quota' }, { place: null }, { why: 'full' }]],
    [true, 5, [{ place: 'a' }, { place: null }, { why: 'full' }, { why: 'full' }]],
    [false, 4, [{ place: 'a' }, { why: 'full' }, { why: 'full' }, { why: 'full' }]],
    [false, null, [{ place: 'a' }, { why: 'over-quota' }, { place: null }, { place: null }]],
  ])('are given one after the other: over quotas %s, %s places', (overQuota, capacity, given) => {
    // the second works below the institution that has the quota
    expect(give(overQuota, capacity, ['a'], ['b', 'a'], ['c'], [])).toEqual(given);
  });
});
