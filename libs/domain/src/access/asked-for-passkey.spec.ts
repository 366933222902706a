import { isAskedForPasskey } from './asked-for-passkey';
import type { Role } from './permissions';

describe('a passkey', () => {
  it.each<[readonly Role[], boolean, boolean]>([
    [['learner', 'certificate-officer'], false, true],
    [['learner', 'administrator'], false, true],
    [['learner', 'administrator'], true, false],
    [['learner', 'author', 'trainer', 'training-manager', 'auditor'], false, false],
    [['learner'], false, false],
    [[], false, false],
  ])('of %j, who has one: %s, is asked for: %s', (roles, has, asked) => {
    expect(isAskedForPasskey(roles, has)).toBe(asked);
  });
});
