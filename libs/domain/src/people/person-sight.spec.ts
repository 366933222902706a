import { findPermittedRoles } from '../access/permissions';
import { chooseReadingRole, listUnseen, maySee, isConfinedToInstitutions } from './person-sight';

describe('what is seen of a person', () => {
  it('is nothing but their place to a coordinator', () => {
    const held = ['learner', 'institution-coordinator'] as const;
    expect(maySee(held, 'place')).toBe(true);
    expect(listUnseen(held).map(({ sight }) => sight)).toEqual([
      'contact',
      'certificates',
      'roles',
      'consent',
      'groups',
      'history',
      'answers',
      'accommodations',
      'service-details',
      'other-organisations',
    ]);
  });

  it('never holds what stands on no page', () => {
    expect(listUnseen(findPermittedRoles('account'))).toEqual([
      { sight: 'answers', seenBy: ['marker'] },
      { sight: 'accommodations', seenBy: ['training-manager'] },
      { sight: 'service-details', seenBy: ['certificate-officer'] },
      { sight: 'other-organisations', seenBy: [] },
    ]);
  });

  it.each([
    [['learner', 'marker', 'auditor'], undefined],
    [['institution-coordinator'], 'institution-coordinator'],
    [['institution-coordinator', 'training-manager'], 'training-manager'],
    [['training-manager', 'administrator'], 'administrator'],
  ] as const)('%j look at people as %s', (held, expected) => {
    expect(chooseReadingRole(held)).toBe(expected);
  });

  it('is asked of everybody who may read people, and of nobody else', () => {
    for (const role of findPermittedRoles('account'))
      expect(chooseReadingRole([role]) !== undefined).toBe(
        findPermittedRoles('people.read').includes(role),
      );
  });

  it('ends at the own institutions where there is no other role', () => {
    expect(isConfinedToInstitutions(['institution-coordinator'])).toBe(true);
    expect(isConfinedToInstitutions(['institution-coordinator', 'certificate-officer'])).toBe(
      false,
    );
    expect(isConfinedToInstitutions(['learner'])).toBe(false);
  });
});
