import type { ReadableFact } from '@svetionik/ui/rich-text/fact-reader';

const cited: ReadableFact = {
  id: 'broj',
  version: 1,
  statement: 'Hitna pomoć ima broj 194.',
  source: 'Protokol ustanove',
  place: 'tačka 4',
  address: 'https://example.org/protokol',
  checkedOn: '2026-03-05',
  checkBy: '2099-03-05',
  grade: 'official-copy',
};

const facts: readonly ReadableFact[] = [
  cited,
  { ...cited, id: 'overdue', checkBy: '2026-06-05', grade: 'unconfirmed' },
  {
    ...cited,
    id: 'corrected',
    later: {
      ...cited,
      version: 2,
      statement: 'Hitna medicinska pomoć ima broj 194.',
      corrected: true,
      since: '2026-09-01T08:00:00Z',
    },
  },
];

/** A dated fact of the examples. */
export function findFact(id: string): ReadableFact | undefined {
  return facts.find((fact) => fact.id === id);
}
