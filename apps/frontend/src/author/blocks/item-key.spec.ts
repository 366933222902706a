import type { Item } from '@svetionik/domain/items/item';
import { asKind, isRight, withoutOption, withRight } from './item-key';
import { newItem } from './new-block';

const single: Item = { ...newItem('single-choice', 'p'), kind: 'single-choice', key: 'a' };
const multiple: Item = { ...newItem('multiple-choice', 'p'), kind: 'multiple-choice', key: ['a', 'b'], scoring: 'all' };
const keyOf = (item: Item) => ('key' in item ? item.key : 'none');

describe('the key of a question', () => {
  it.each<[string, Item, unknown]>([
    ['moves to the option that is marked', withRight(single, 'b', true), 'b'],
    ['grows with each option that is marked', withRight({ ...multiple, key: ['a'] }, 'b', true), ['a', 'b']],
    ['names no option twice', withRight(multiple, 'b', true), ['a', 'b']],
    ['forgets an option that is unmarked', withRight(multiple, 'a', false), ['b']],
    ['forgets an option that is taken out', withoutOption(multiple, 'a'), ['b']],
    ['is empty when its option is taken out', withoutOption(single, 'a'), ''],
    ['stays when another option is taken out', withoutOption(single, 'b'), 'a'],
    ['keeps what is right in a kind with several', asKind(single, 'multiple-choice'), ['a']],
    ['keeps the first that is right in a kind with one', asKind(multiple, 'single-choice'), 'a'],
    ['is the order itself in an ordering', asKind(multiple, 'ordering'), 'none'],
    ['is empty after an ordering', asKind(asKind(single, 'ordering'), 'single-choice'), ''],
  ])('%s', (_, item, key) => {
    expect(keyOf(item)).toEqual(key);
  });

  it('is told of each option', () => {
    expect([isRight(single, 'a'), isRight(single, 'b'), isRight(multiple, 'b'), isRight(asKind(single, 'ordering'), 'b')]).toEqual([true, false, true, true]);
  });
});
