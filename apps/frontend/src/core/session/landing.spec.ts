import { collectPermissions, type Role } from '@svetionik/domain/access/permissions';
import { landingPath } from './landing';

describe('after signing in', () => {
  it.each<[string, readonly Role[]]>([
    ['/', []],
    ['/learn', ['learner']],
    ['/learn', ['learner', 'trainer']],
    ['/author', ['learner', 'reviewer']],
    ['/people', ['learner', 'institution-coordinator']],
    ['/certify/register', ['learner', 'auditor']],
    ['/home', ['learner', 'marker']],
    ['/home', ['learner', 'author']],
    ['/home', ['learner', 'training-manager']],
    ['/home', ['learner', 'certificate-officer']],
    ['/home', ['learner', 'administrator']],
  ])('%s is where %j begin', (path, roles) => {
    const allowed = collectPermissions(roles);
    expect(landingPath((permission) => allowed.has(permission))).toBe(path);
  });
});
