import { givenMultipleChoice } from '../../spec/given-items';
import { summarise } from './summarise';

describe('summarise', () => {
  it('gives the words of what was chosen, in the order of the response', () => {
    const response = { kind: 'multiple-choice', choices: ['c', 'gone', 'a'] } as const;
    expect(summarise(givenMultipleChoice(), response)).toEqual(['Text c', 'Text a']);
  });
});
