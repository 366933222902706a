import { compareEditions } from './editions';
import type { ProgrammePart, ProgrammePlan } from './plan';

const part = (course: string, own: Partial<ProgrammePart> = {}): ProgrammePart => ({
  ...{ id: course, course, kind: 'general', need: 'required', entryPercent: null },
  ...own,
});
const plan = (
  parts: readonly ProgrammePart[],
  own: Partial<ProgrammePlan> = {},
): ProgrammePlan => ({
  ...{ inOrder: true, choose: 0, parts },
  ...own,
});

describe('a later edition of a programme', () => {
  it('tells what came, what went and what is asked otherwise', () => {
    const before = plan([part('law'), part('talk'), part('practice')]);
    const after = plan([part('law', { entryPercent: 80 }), part('practice'), part('media')]);
    const { added, removed, changed, rule } = compareEditions(before, after);
    expect([added, removed, changed].map((each) => each.map(({ course }) => course))).toEqual([
      ['media'],
      ['talk'],
      ['law'],
    ]);
    expect(rule).toBe(false);
  });

  it.each([
    ['a free order', plan([part('law'), part('talk')], { inOrder: false })],
    ['another order', plan([part('talk'), part('law')])],
    ['another number', plan([part('law'), part('talk')], { choose: 1 })],
  ])('tells of %s', (_, after) => {
    expect(compareEditions(plan([part('law'), part('talk')]), after)).toEqual({
      ...{ added: [], removed: [], changed: [], rule: true },
    });
  });
});
