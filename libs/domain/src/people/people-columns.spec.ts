import { chooseColumns, listSeenColumns } from './people-columns';

describe('columns of the list of people', () => {
  it.each([
    ['usually roles', undefined, false, 'email,institution,profession,roles,lastActive'],
    ['or a course', undefined, true, 'email,institution,profession,course,lastActive'],
    ['as chosen, in their own order', 'since,email', false, 'email,since'],
    ['both where both are chosen', 'roles,course', true, 'course,roles'],
    ['a course only where there is one', 'roles,course', false, 'roles'],
    ['none where none is chosen', '', true, ''],
    ['nothing that is no column', 'password', true, ''],
  ] as const)('%s', (_, written, hasCourse, shown) => {
    expect(chooseColumns(written, ['administrator'], hasCourse).join(',')).toBe(shown);
  });

  it.each([
    [['institution-coordinator'], 'institution,course,lastActive'],
    [['certificate-officer'], 'email,institution,profession,course,lastActive,since'],
    [['learner'], ''],
  ] as const)('%p see no more than their roles show', (held, seen) => {
    expect(listSeenColumns(held).join(',')).toBe(seen);
    expect(chooseColumns('email,roles,since,institution', held, false)).not.toContain('roles');
  });
});
