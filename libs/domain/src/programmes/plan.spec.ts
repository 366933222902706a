import { findPlanFault, type PartNeed, type ProgrammePart } from './plan';

const part = (id: string, need: PartNeed, course = id): ProgrammePart => ({
  ...{ id, course, need },
  ...{ kind: 'general', entryPercent: null },
});

describe('a programme that is to be published', () => {
  it.each<[string, number, readonly ProgrammePart[], string | undefined]>([
    ['has nothing in it', 0, [], 'nothing-needed'],
    ['has optional parts alone', 0, [part('a', 'optional')], 'nothing-needed'],
    ['has a required part', 0, [part('a', 'required'), part('b', 'optional')], undefined],
    ['has one of two', 1, [part('a', 'chosen'), part('b', 'chosen')], undefined],
    ['says not how many are chosen', 0, [part('a', 'chosen'), part('b', 'required')], 'choice'],
    ['asks for more than there are', 2, [part('a', 'chosen'), part('b', 'required')], 'choice'],
    ['asks for some of none', 1, [part('a', 'required')], 'choice'],
    [
      'names a course twice',
      0,
      [part('a', 'required', 'c'), part('b', 'optional', 'c')],
      'course-twice',
    ],
  ])('that %s', (_, choose, parts, fault) => {
    expect(findPlanFault({ inOrder: true, choose, parts })).toBe(fault);
  });
});
