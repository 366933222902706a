import {
  countSelected,
  isSelected,
  listGaps,
  previewNumbers,
  select,
  usualSelection,
  type Summary,
  type WaitingPerson,
} from './selection';

const text = (latin: string) => ({ 'sr-Latn': latin, 'sr-Cyrl': latin });
const astra = { id: 'astra', name: text('ASTRA') };
const luka = { id: 'luka', name: text('Luka') };

function person(enrolment: string, given: Partial<WaitingPerson> = {}): WaitingPerson {
  return {
    enrolment,
    person: {
      id: `of-${enrolment}`,
      name: { latin: 'Ana Ćosić', cyrillic: 'Ана Ћосић' },
      email: 'ana@primer.rs',
    },
    course: { id: 'health', title: text('Kurs'), edition: 1, programme: false },
    organiser: astra,
    percent: 90,
    passedAt: '2026-03-05T10:00:00Z',
    separateName: false,
    missing: [],
    revokedBefore: false,
    proposal: null,
    credential: true,
    profile: null,
    accreditation: null,
    gap: null,
    ...given,
  };
}

const incomplete = person('incomplete', {
  missing: [{ code: 'name-unconfirmed', field: 'holderName' }],
});
const proposed = person('proposed', { proposal: 'open' });
const renewable = person('renewable', { revokedBefore: true });
const police = { id: 'police', title: text('Drugi kurs'), edition: 1, programme: false };

const summary: Summary = {
  counts: { all: 42, complete: 40, incomplete: 1, revokedBefore: 1, proposed: 0 },
  courses: [],
  nextNumbers: [
    { organiser: astra, year: 2026, designation: '', first: 318, last: 356, credential: true },
    { organiser: luka, year: 2026, designation: '', first: 1, last: 1, credential: true },
  ],
};

describe('who is selected', () => {
  it.each([
    ['complete', person('a'), true],
    ['incomplete', incomplete, false],
    ['revoked before', renewable, false],
    ['proposed already', proposed, false],
  ])('%s as usual: %s', (_, whom, expected) =>
    expect(isSelected(whom, usualSelection)).toBe(expected),
  );

  it.each([
    ['complete', person('a')],
    ['revoked before', renewable],
  ])('%s can be changed and changed back', (_, whom) => {
    for (const selected of [true, false, true]) {
      expect(isSelected(whom, select(usualSelection, [whom], selected))).toBe(selected);
    }
  });

  it.each([incomplete, proposed])('never selects who is $enrolment', (whom) => {
    expect(isSelected(whom, select(usualSelection, [whom], true))).toBe(false);
  });
});

describe('how many, and which numbers', () => {
  const without = (...people: WaitingPerson[]) => select(usualSelection, people, false);

  it.each([
    [
      'everybody complete',
      usualSelection,
      null,
      40,
      [
        [318, 356],
        [1, 1],
      ],
    ],
    [
      'two left out',
      without(person('a'), person('b')),
      null,
      38,
      [
        [318, 354],
        [1, 1],
      ],
    ],
    [
      'the only one of an organiser left out',
      without(person('c', { organiser: luka })),
      null,
      39,
      [[318, 356]],
    ],
    [
      'another after a revocation',
      select(usualSelection, [renewable], true),
      null,
      41,
      [
        [318, 357],
        [1, 1],
      ],
    ],
    [
      'somebody of another course left out',
      without(person('d', { course: police })),
      'health',
      40,
      [
        [318, 356],
        [1, 1],
      ],
    ],
  ])('%s', (_, selection, course, count, numbers) => {
    expect(countSelected(summary, selection, course)).toBe(count);
    expect(
      previewNumbers(summary, selection, course)?.map(({ first, last }) => [first, last]),
    ).toEqual(numbers);
  });

  it('leaves the number open for an organiser of whom the server said nothing', () => {
    const other = person('e', {
      revokedBefore: true,
      organiser: { id: 'other', name: text('Drugi') },
    });
    expect(previewNumbers(summary, select(usualSelection, [other], true), null)).toBeUndefined();
  });
});

it('says once of each course why its document confirms participation only', () => {
  const other = { id: 'media', title: text('Drugi'), edition: 2, programme: false };
  const people = [
    person('first', { gap: 'missing' }),
    person('second', { gap: 'missing' }),
    person('third', { course: other, gap: 'lapsed' }),
    person('accredited', { course: other }),
  ];
  expect(listGaps(people)).toEqual([
    { title: text('Kurs'), programme: false, gap: 'missing' },
    { title: text('Drugi'), programme: false, gap: 'lapsed' },
  ]);
});
