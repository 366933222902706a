import type { RichText } from '../content/rich-text';
import type { ItemBase } from './item-base';
import { toOutcome } from './outcome';
import { composeFeedback, mapOutcomes } from './said-outcomes';

const text = (words: string): RichText => [{ kind: 'paragraph', runs: [{ text: words }] }];
const item: ItemBase = {
  id: 'a',
  prompt: text('?'),
  feedback: text('uvek'),
  outcomes: { right: text('tačno'), wrong: text('netačno') },
};

it.each([
  [{ correct: true, points: 2 }, 'right'],
  [{ correct: false, points: 0.5 }, 'partly'],
  [{ correct: false, points: 0 }, 'wrong'],
])('%j turned out %s', (grade, outcome) => {
  expect(toOutcome(grade)).toBe(outcome);
});

it.each([
  ['right', [...text('tačno'), ...text('uvek')]],
  ['partly', text('uvek')],
  ['wrong', [...text('netačno'), ...text('uvek')]],
] as const)(
  'after a %s answer it says what belongs there, then what is always said',
  (outcome, said) => {
    expect(composeFeedback(item, outcome)).toEqual(said);
  },
);

it('says of an item without outcomes what is always said', () => {
  expect(composeFeedback({ id: 'a', prompt: text('?'), feedback: text('uvek') }, 'wrong')).toEqual(
    text('uvek'),
  );
});

it('changes each text that there is, and adds none', () => {
  expect(mapOutcomes(item.outcomes ?? {}, () => text('x'))).toEqual({
    right: text('x'),
    wrong: text('x'),
  });
});
