import { foldRows, type Shown } from './fold-rows';
import type { ImportedRow } from './rows-store';

const plain: ImportedRow = {
  ...{
    number: 1,
    verdict: 'new',
    name: { latin: 'Ana Kos', cyrillic: null },
    email: 'a@b.example',
  },
  ...{ job: null, institution: null, training: null, refusals: [], member: null, differences: [] },
  ...{ namesDiffer: false, resembles: [], decision: null, outcome: null, undone: null },
};
const rows = (...verdicts: readonly ImportedRow['verdict'][]): ImportedRow[] =>
  verdicts.map((verdict, place) => ({ ...plain, number: place + 2, verdict }));

function say(shown: readonly Shown[]): string[] {
  return shown.map((each) =>
    'row' in each
      ? `${each.row.number}`
      : `${each.from}-${each.to}: ${each.counts.new}+${each.counts.same}`,
  );
}

describe('foldRows', () => {
  it.each([
    ['counts a run', rows('new', 'same', 'new', 'changed'), [], ['2-4: 2+1', '5']],
    ['shows a few', rows('new', 'new', 'refused'), [], ['2', '3', '4']],
    ['shows a run that was opened', rows('new', 'new', 'new'), [2], ['2', '3', '4']],
    [
      'shows where something is to be seen',
      [
        ...rows('new', 'new'),
        { ...plain, number: 4, institution: { written: 'OB Su', known: false } },
      ],
      [],
      ['2', '3', '4'],
    ],
  ] as const)('%s', (_, list, opened, expected) => {
    expect(say(foldRows(list, new Set(opened)))).toEqual(expected);
  });
});
