import { givenSingleChoice, inBank } from '../../spec/given-items';
import { isFinished } from './is-finished';

describe('isFinished', () => {
  const item = inBank(givenSingleChoice(), { objective: 'refer' });

  it.each([
    ['a whole item with an objective', item, true],
    ['one with the objective of whichever course', { ...item, objective: 'care' }, true],
    ['one without an objective', { ...item, objective: '' }, false],
    ['one that lacks something', { ...item, feedback: [] }, false],
  ])('says of %s whether it is', (_, given, finished) => {
    expect(isFinished(given)).toBe(finished);
  });
});
