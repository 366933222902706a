import { findGuardedRoles, lockedPermissions, lockRoles } from './guarded-roles';
import { collectPermissions, roles, type Role } from './permissions';

describe('guarded roles', () => {
  it.each<[readonly Role[], readonly Role[]]>([
    [[], ['certificate-officer', 'administrator']],
    [['trainer'], ['trainer', 'certificate-officer', 'administrator']],
    [['administrator'], ['certificate-officer', 'administrator']],
  ])('are, where %j are asked besides, %j', (asked, guarded) => {
    expect(findGuardedRoles(asked)).toEqual(guarded);
  });

  it('leave the others as they are', () => {
    expect(lockRoles(['learner', 'auditor'], findGuardedRoles([]))).toEqual({
      roles: ['learner', 'auditor'],
      lockedRoles: [],
      permissions: collectPermissions(['learner', 'auditor']),
    });
  });

  it('leave nothing but the account where nothing else is held', () => {
    const { roles: open, permissions } = lockRoles(['administrator'], findGuardedRoles([]));
    expect([open, [...permissions].sort()]).toEqual([[], ['account', 'public']]);
    expect(lockRoles([], roles).permissions).toEqual(new Set(['public']));
  });

  it('lock what no open role permits', () => {
    const locked = lockedPermissions(lockRoles(['auditor', 'administrator'], findGuardedRoles([])));
    expect(locked).toContain('organisation.manage');
    expect(locked).not.toContain('audit.read');
    expect(locked).not.toContain('account');
  });
});
