import { coarsenCount } from './coarsen-count';

it.each([
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 5],
  [7, 5],
  [8, 10],
  [10, 10],
  [12, 10],
  [13, 15],
  [22, 20],
  [23, 25],
  [997, 995],
  [998, 1000],
])('tells %i people as %i', (people, told) => {
  expect(coarsenCount(people)).toBe(told);
});

it('tells a number that is coarse already as it is', () => {
  for (let people = 0; people < 100; people++)
    expect(coarsenCount(coarsenCount(people))).toBe(coarsenCount(people));
});

it('leaves open which of two or more numbers it was, so that one person more or less rarely shows', () => {
  for (let told = 5; told < 100; told += 5) {
    const possible = Array.from({ length: 110 }, (_, people) => people).filter(
      (people) => coarsenCount(people) === told,
    );
    expect(possible).toHaveLength(5);
  }
});
