import { requiresEntryTest, entryTestState } from './entry-test';

describe('entryTestState', () => {
  it.each([
    ['no entry test', undefined, undefined, false, 'none', false],
    ['before the first lesson', 'optional', undefined, false, 'offered', false],
    [
      'before the first lesson, where it is required',
      'required',
      undefined,
      false,
      'offered',
      true,
    ],
    ['passed over', 'optional', undefined, true, 'past', false],
    ['under way', 'optional', 'open', false, 'open', false],
    ['under way, where it is required', 'required', 'open', false, 'open', true],
    ['done', 'required', 'closed', false, 'done', false],
    ['done before the lessons', 'optional', 'closed', true, 'done', false],
  ] as const)('%s', (_, rule, attempt, begun, expected, first) => {
    const state = entryTestState({ rule, attempt, begun });
    expect(state).toBe(expected);
    expect(requiresEntryTest(rule, state)).toBe(first);
  });
});
