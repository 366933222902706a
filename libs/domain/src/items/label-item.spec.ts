import type { BankAttributes } from './bank-attributes';
import { labelItem, mostTags, type ItemLabels } from './label-item';

const item: BankAttributes = {
  points: 2,
  objective: 'stari',
  difficulty: 'easy',
  tags: ['a', 'b'],
  mustHave: true,
};

it.each<[string, BankAttributes, ItemLabels, Partial<BankAttributes>]>([
  ['nothing', item, {}, {}],
  ['the objective', item, { objective: 'novi' }, { objective: 'novi' }],
  ['no objective', item, { objective: '' }, { objective: '' }],
  ['the difficulty', item, { difficulty: 'hard' }, { difficulty: 'hard' }],
  ['tags that it has and has not', item, { addTags: ['b', 'c'] }, { tags: ['a', 'b', 'c'] }],
  ['a tag less', item, { removeTags: ['a', 'x'] }, { tags: ['b'] }],
  ['a tag for another', item, { addTags: ['c'], removeTags: ['a'] }, { tags: ['b', 'c'] }],
  ['all tags', item, { removeTags: ['a', 'b'] }, { tags: [] }],
])('an item with other labels: %s', (_, before, labels, changed) => {
  expect(labelItem(before, labels)).toEqual({ ...before, ...changed });
});

it('gets its first tags, and no more than fit', () => {
  const { tags: _, ...bare } = item;
  const many = Array.from({ length: 30 }, (_, place) => `oznaka ${place}`);
  expect(labelItem(bare, {})).not.toHaveProperty('tags');
  expect(labelItem(bare, { addTags: many })).toEqual({ ...bare, tags: many.slice(0, mostTags) });
});
