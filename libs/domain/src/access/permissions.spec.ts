import {
  collectPermissions,
  findGrantableRoles,
  findLackingRoles,
  findPermittedRoles,
  foundingRoles,
  type GrantedPermission,
  pickRoles,
  roles,
  type Role,
  withholdPermissions,
} from './permissions';

/** Every permission once, so that none is left without somebody who holds it. */
const holders: Readonly<Record<GrantedPermission, readonly Role[]>> = {
  'course.take': ['learner'],
  'course.review': ['author', 'reviewer'],
  'course.author': ['author'],
  'course.offer': ['author', 'training-manager', 'administrator'],
  'statistics.read': [
    'author',
    'reviewer',
    'trainer',
    'training-manager',
    'certificate-officer',
    'administrator',
    'auditor',
  ],
  'attempt.mark': ['marker'],
  'score.correct': ['author', 'training-manager'],
  'result.examine': ['training-manager'],
  'extra-attempt.allow': ['training-manager'],
  'accommodation.grant': ['training-manager'],
  'interruption.declare': ['training-manager', 'administrator'],
  'certificate.issue': ['certificate-officer'],
  'register.read': ['certificate-officer', 'auditor'],
  'programme.manage': ['author', 'training-manager', 'administrator'],
  'run.read': ['trainer', 'training-manager', 'administrator'],
  'run.manage': ['training-manager', 'administrator'],
  'people.read': [
    'training-manager',
    'certificate-officer',
    'administrator',
    'institution-coordinator',
  ],
  'people.export': [
    'training-manager',
    'certificate-officer',
    'administrator',
    'institution-coordinator',
  ],
  'people.manage': ['training-manager', 'administrator'],
  'user.manage': ['training-manager', 'administrator'],
  'role.grant': ['training-manager', 'administrator'],
  'institution.manage': ['training-manager', 'administrator'],
  'person.erase': ['administrator'],
  'organisation.manage': ['administrator'],
  'network.manage': ['administrator'],
  'job.manage': ['administrator'],
  'audit.read': ['administrator', 'auditor'],
  'safeguarding.read': ['safeguarding-officer'],
};

const permissions = Object.keys(holders).filter(
  (name): name is GrantedPermission => name in holders,
);

describe('a permission', () => {
  it.each(permissions)('%s is held by whom the table names', (permission) => {
    expect(findPermittedRoles(permission)).toEqual(holders[permission]);
    expect([...findLackingRoles(permission), ...findPermittedRoles(permission)].sort()).toEqual(
      [...roles].sort(),
    );
  });

  it('is none but those', () => {
    const all = collectPermissions(roles);
    expect([...all].sort()).toEqual([...permissions, 'account', 'public'].sort());
  });

  it('needs a role: without one a visitor is left', () => {
    expect([...collectPermissions([])]).toEqual(['public']);
  });
});

describe('what waits for a guardian', () => {
  it.each<[string, readonly Role[], string[]]>([
    ['a learner', ['learner'], ['public', 'account']],
    [
      'a trainer besides',
      ['learner', 'trainer'],
      ['public', 'account', 'statistics.read', 'run.read'],
    ],
    ['a visitor', [], ['public']],
  ])('is all that %s may not do', (_, held, left) => {
    expect([...withholdPermissions(collectPermissions(held))]).toEqual(left);
  });
});

describe('the roles of one person', () => {
  it('never mark what they write by one role, nor issue by the role that gives roles', () => {
    for (const role of roles) {
      const may = collectPermissions([role]);
      expect([role, may.has('attempt.mark') && may.has('course.author')]).toEqual([role, false]);
      expect([role, may.has('certificate.issue') && may.has('role.grant')]).toEqual([role, false]);
    }
  });

  it.each<[string, readonly Role[], readonly Role[]]>([
    ['an administrator', ['learner', 'administrator'], roles],
    ['who manages training', ['training-manager'], ['trainer', 'institution-coordinator']],
    ['a certificate officer', ['certificate-officer', 'author', 'auditor'], []],
    ['a visitor', [], []],
  ])('may be given by %s', (_, held, grantable) => {
    expect(findGrantableRoles(held)).toEqual(grantable);
  });

  it('are those that this version knows, in the order of the table', () => {
    expect(pickRoles(['marker', 'learner', 'pilot', 'marker'])).toEqual(['learner', 'marker']);
  });

  it('of a first administrator open everything but writing, marking and reports', () => {
    const missing = permissions.filter((each) => !collectPermissions(foundingRoles).has(each));
    expect(missing).toEqual([
      'course.review',
      'course.author',
      'attempt.mark',
      'safeguarding.read',
    ]);
  });
});
