import type { Response } from './item';
import { namedParts } from './named-parts';

describe('namedParts', () => {
  it.each([
    [{ kind: 'single-choice', choice: 'b' }, ['b']],
    [{ kind: 'multiple-choice', choices: ['c', 'a'] }, ['c', 'a']],
    [{ kind: 'multiple-choice', choices: [] }, []],
    [{ kind: 'ordering', order: ['b', 'a', 'c'] }, ['b', 'a', 'c']],
    [{ kind: 'short-text', text: '194' }, []],
  ] satisfies [Response, string[]][])('of %j: %j', (response, expected) =>
    expect(namedParts(response)).toEqual(expected),
  );
});
