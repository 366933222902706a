import fc from 'fast-check';
import { anyItem } from '../../../../../test/support/any-item';
import { writeSlider } from './write-typed';

const [slider] = fc.sample(anyItem.slider, { numRuns: 1, seed: 1 });

describe('writeSlider', () => {
  it.each([
    [0, 1, []],
    [0, 0.5, ['0.5']],
    [-10, 1, ['-10']],
    [-10, 0.5, ['0.5', '-10']],
  ])('tells what others may not take of a scale from %d in steps of %d', (minimum, step, told) => {
    if (slider?.kind !== 'slider') throw new Error('no slider');
    const { notes = [] } = writeSlider({ ...slider, minimum, maximum: 10, step });
    expect(notes.map(({ detail }) => detail)).toEqual(told);
  });
});
