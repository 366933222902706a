import type { CaseNode } from '@svetionik/domain/content/case';
import { layOutCase } from './case-layout';

const decision = (id: string, ...next: readonly string[]): CaseNode => ({
  id,
  kind: 'decision',
  title: id,
  body: [],
  choices: next.map((to, at) => ({ id: `${id}-${at}`, label: to, consequence: [], next: to })),
});
const outcome = (id: string): CaseNode => ({
  id,
  kind: 'outcome',
  title: id,
  result: 'safer',
  body: [],
  debrief: [],
});

function columns(start: string, ...nodes: readonly CaseNode[]): string[] {
  const byColumn = new Map<number, string[]>();
  for (const { x, node } of layOutCase({ start, nodes }).nodes)
    byColumn.set(x, [...(byColumn.get(x) ?? []), node.id]);
  return [...byColumn.values()].map((column) => column.join(' '));
}

describe('layOutCase', () => {
  it.each<[string, string[], string[]]>([
    [
      'puts each node in the column of its shortest way',
      columns('a', decision('a', 'b', 'c'), decision('b', 'c', 'd'), outcome('c'), outcome('d')),
      ['a', 'b c', 'd'],
    ],
    [
      'goes round a circle once',
      columns('a', decision('a', 'b', 'b'), decision('b', 'a', 'c'), outcome('c')),
      ['a', 'b', 'c'],
    ],
    [
      'keeps what nothing leads to apart',
      columns('a', decision('a', 'b', 'b'), outcome('b'), outcome('ostrvo')),
      ['a', 'b', 'ostrvo'],
    ],
    ['shows nodes without a start', columns('', outcome('b'), outcome('c')), ['b c']],
    ['draws nothing of nothing', columns(''), []],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('draws a way for every choice that leads somewhere', () => {
    const { ways } = layOutCase({
      start: 'a',
      nodes: [decision('a', 'b', '', 'nigde'), outcome('b')],
    });
    expect(ways.map(({ from, to }) => `${from.node.id} ${to.node.id}`)).toEqual(['a b']);
  });
});
