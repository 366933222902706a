import {
  type Accommodation,
  extendAccommodation,
  extraMinutes,
  noAccommodation,
  sameAccommodation,
} from './accommodation';

const having = (change: Partial<Accommodation>): Accommodation => ({
  ...noAccommodation,
  ...change,
});

describe('extendAccommodation', () => {
  it.each<[string, Partial<Accommodation>, Partial<Accommodation>, Partial<Accommodation>]>([
    ['nothing to nothing', {}, {}, {}],
    ['more time to none', {}, { extraTimeFactor: 1.5 }, { extraTimeFactor: 1.5 }],
    [
      'less time to more',
      { extraTimeFactor: 2 },
      { extraTimeFactor: 1.25 },
      { extraTimeFactor: 2 },
    ],
    ['no limit to a limit', {}, { timeLimited: false }, { timeLimited: false }],
    [
      'a limit to none',
      { timeLimited: false },
      { extraTimeFactor: 2 },
      { timeLimited: false, extraTimeFactor: 2 },
    ],
    [
      'breaks to more time',
      { extraTimeFactor: 2 },
      { breaks: 2, breakMinutes: 10 },
      { extraTimeFactor: 2, breaks: 2, breakMinutes: 10 },
    ],
    [
      'larger steps to more time',
      { extraTimeFactor: 2 },
      { largerSteps: true },
      { extraTimeFactor: 2, largerSteps: true },
    ],
    ['nothing to larger steps', { largerSteps: true }, {}, { largerSteps: true }],
    [
      'fewer and longer breaks to more and shorter ones',
      { breaks: 4, breakMinutes: 8 },
      { breaks: 1, breakMinutes: 15 },
      { breaks: 4, breakMinutes: 15 },
    ],
  ])('adds %s', (_, present, granted, expected) => {
    expect(extendAccommodation(having(present), having(granted))).toEqual(having(expected));
  });
});

describe('sameAccommodation', () => {
  it.each<[Partial<Accommodation>, boolean]>([
    [{}, true],
    [{ extraTimeFactor: 1.5 }, false],
    [{ timeLimited: false }, false],
    [{ breaks: 1 }, false],
    [{ breakMinutes: 5 }, false],
    [{ largerSteps: true }, false],
  ])('of none and %j is %s', (change, same) =>
    expect(sameAccommodation(noAccommodation, having(change))).toBe(same),
  );
});

describe('extraMinutes', () => {
  it.each([
    [30, 1, 0],
    [30, 2, 30],
    [30, 1.5, 15],
    [30, 1.25, 8],
    [45, 1.1, 5],
  ])('of %d minutes times %d are %d', (minutes, factor, extra) =>
    expect(extraMinutes(minutes, factor)).toBe(extra),
  );
});
