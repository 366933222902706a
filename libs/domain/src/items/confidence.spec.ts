import { givenSingleChoice, inBank } from '../../spec/given-items';
import { type Confidence, findInsight } from './confidence';
import { present } from './present';

describe('findInsight', () => {
  it.each<[Confidence, boolean, ReturnType<typeof findInsight>]>([
    ['sure', false, 'sure-and-wrong'],
    ['unsure', false, undefined],
    ['guessing', false, undefined],
    ['sure', true, undefined],
    ['unsure', true, 'right-but-unsure'],
    ['guessing', true, 'right-but-unsure'],
  ])('%s, right: %p', (confidence, correct, insight) => {
    expect(findInsight({ confidence, correct })).toBe(insight);
  });
});

describe('an item', () => {
  it.each([
    [undefined, undefined],
    [false, undefined],
    [true, true],
  ])('asks how sure one is only where its author says so: %p', (asksConfidence, asked) => {
    const item = {
      ...inBank(givenSingleChoice({ options: 'ab' })),
      ...(asksConfidence !== undefined && { asksConfidence }),
    };
    expect(present(item, ['a', 'b']).asksConfidence).toBe(asked);
  });
});
