import {
  createCondition,
  isComplete,
  listValues,
  offeredKinds,
  replaceValues,
} from './condition-values';

describe('a condition', () => {
  it.each([
    ['profession', ['health'], true],
    ['role', ['author', 'nobody'], true],
    ['region', ['Borski'], true],
    ['town', ['Senta'], true],
    ['group', [], false],
    ['course', ['passed'], false],
    ['activity', [], true],
    ['last-day', [], true],
  ] as const)('%s with %j', (kind, values, complete) => {
    const condition = replaceValues(createCondition(kind), values);
    expect(isComplete(condition)).toBe(complete);
    expect(listValues(condition)).toEqual(values.filter((value) => value !== 'nobody'));
  });

  it('of each kind can be begun', () => {
    expect(offeredKinds.map((kind) => createCondition(kind).kind)).toEqual(offeredKinds);
  });
});
