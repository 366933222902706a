import { growBranches, type Branch } from './branches';

const nodes = [
  { id: 'station', parent: 'police' },
  { id: 'police', parent: 'ministry' },
  { id: 'ministry', parent: null },
  { id: 'empty', parent: 'ministry' },
  { id: 'school', parent: 'elsewhere' },
];

type Told = [id: string, own: number | undefined, sum: number, below: Told[]];
const tell = ({ node, own, sum, branches }: Branch<{ id: string }, number>): Told => [
  node.id,
  own,
  sum,
  branches.map(tell),
];

it('has in every branch what is its own and what is below it', () => {
  const own = new Map([
    ['station', 2],
    ['police', 5],
    ['school', 1],
  ]);
  expect(growBranches(nodes, own, (one, other) => one + other).map(tell)).toEqual([
    ['ministry', undefined, 7, [['police', 5, 7, [['station', 2, 2, []]]]]],
    ['school', 1, 1, []],
  ]);
});
