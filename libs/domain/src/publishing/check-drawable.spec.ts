import { givenSingleChoice, inBank } from '../../spec/given-items';
import { checkDrawable } from './check-drawable';

describe('checkDrawable', () => {
  const item = inBank(givenSingleChoice(), { objective: 'refer' });

  it.each([
    ['nothing in a finished item that a course measures by', item, ['care', 'refer'], []],
    ['the objective of one that no course has', item, ['care'], ['objective-unknown']],
    [
      'the objective of one without any',
      { ...item, objective: '' },
      ['refer'],
      ['objective-unknown'],
    ],
    [
      'everything that an unfinished one lacks besides',
      { ...item, objective: '', feedback: [] },
      [],
      ['feedback-missing', 'objective-unknown'],
    ],
  ])('misses %s', (_, given, objectives, codes) => {
    expect(checkDrawable(given, objectives).map(({ code }) => code)).toEqual(codes);
  });
});
