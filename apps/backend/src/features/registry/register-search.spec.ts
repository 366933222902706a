import { readSearch } from './register-search';

describe('what is typed into the search of the register', () => {
  it.each([
    ['17', { number: 17 }],
    [' 17/2026 ', { number: 17, year: 2026 }],
    ['br. 17/2026', { number: 17, year: 2026 }],
    ['бр. 17 / 2026', { number: 17, year: 2026 }],
    ['No. 3', { number: 3 }],
    ['br. 02-3-17/2026', { number: 17, year: 2026 }],
    ['бр. АС.1-17/2026', { number: 17, year: 2026 }],
    ['02-17', { words: ['02', '17'] }],
    ['7k3m-q2v9-xh4t-ob57', { checkCode: '7K3MQ2V9XH4T0B57' }],
    ['7K3M-Q2V9-XH4T-0B58', { words: ['7k3m', 'q2v9', 'xh4t', '0b58'] }],
    ['Ћосић  Ђорђе', { words: ['cosic', 'dorde'] }],
    ['Džakula-Šarić', { words: ['dzakula', 'saric'] }],
    ['  ', { words: [] }],
    [undefined, {}],
  ])('reads %p', (typed, search) => {
    expect(readSearch(typed)).toEqual(search);
  });
});
