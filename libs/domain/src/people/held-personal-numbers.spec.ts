import { findPersonalNumbers } from './held-personal-numbers';

describe('findPersonalNumbers', () => {
  it.each([
    [['Ana', '0101099710005'], [2]],
    [
      ['010109 971-0005', 'Ana', 'JMBG: 0101099710005'],
      [1, 3],
    ],
    [['101099710005'], [1]],
    [['101099710006', '381641234567', '0101099710006'], []],
    [['Ana', 'ana@dzs.example', ''], []],
  ])('%j', (cells, columns) => {
    expect(findPersonalNumbers(7, cells)).toEqual(columns.map((column) => ({ row: 7, column })));
  });
});
