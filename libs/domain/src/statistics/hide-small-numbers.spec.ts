import { hideSmallNumbers } from './hide-small-numbers';

it('hides each measure on its own, so that no small number can be reckoned from the whole', () => {
  const rows = [
    { begun: 40, done: 12 },
    { begun: 12, done: 3 },
    { begun: 11, done: 0 },
    { begun: 60, done: 30 },
  ];
  const told = hideSmallNumbers(rows, ['begun', 'done']);
  expect(told.get('begun')).toEqual([40, 12, 11, 60]);
  expect(told.get('done')).toEqual([null, null, 0, 30]);
});
