import type { AssessmentItem } from '@svetionik/domain/items/item';
import { paragraph } from '@svetionik/ui/testing/given';
import { type BankFilter, everyItem, matchesFilter } from './bank-filter';

const item: AssessmentItem = {
  id: 'prijem-1',
  kind: 'short-text',
  prompt: paragraph('Šta činite kada dođe pratilac?'),
  feedback: [],
  accepted: ['Nasamo'],
  points: 1,
  objective: 'razgovor',
  difficulty: 'hard',
  tags: ['prijem', 'noć'],
};

it.each<[string, Partial<BankFilter>, boolean]>([
  ['nothing in particular', {}, true],
  ['its kind', { kind: 'short-text' }, true],
  ['another kind', { kind: 'ordering' }, false],
  ['its objective', { objective: 'razgovor' }, true],
  ['no objective', { objective: '-' }, false],
  ['its difficulty', { difficulty: 'hard' }, true],
  ['another difficulty', { difficulty: 'easy' }, false],
  ['its tag', { tag: 'noć' }, true],
  ['another tag', { tag: 'dan' }, false],
  ['words in any order, without diacritics', { text: 'pratilac sta' }, true],
  ['words in the other script', { text: 'пратилац' }, true],
  ['a word of its tags', { text: 'noc' }, true],
  ['words that are not there', { text: 'pratilac dete' }, false],
  ['unfinished ones', { state: 'unfinished' }, true],
  ['ready ones', { state: 'ready' }, false],
  ['all of it together', { kind: 'short-text', difficulty: 'hard', tag: 'prijem' }, true],
])('a question is found by %s: %j', (_, filter, found) => {
  expect(matchesFilter(item, true, { ...everyItem, ...filter })).toBe(found);
});
