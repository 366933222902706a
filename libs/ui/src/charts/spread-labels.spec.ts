import { spreadLabels } from './spread-labels';

describe('spreadLabels', () => {
  it.each([
    ['far apart', [10, 50, 90], 10, [10, 50, 90]],
    ['two that meet', [50, 52, 90], 10, [46, 56, 90]],
    ['in their order, whatever the order of the list', [52, 90, 50], 10, [56, 90, 46]],
    ['three, one of which met later', [50, 52, 60], 10, [44, 54, 64]],
    ['at the edge', [0, 1], 10, [0, 10]],
    ['equal ones', [100, 100], 8, [92, 100]],
    ['none', [], 10, []],
  ])('%s', (_, places, gap, expected) => expect(spreadLabels(places, gap)).toEqual(expected));
});
