import { collectPermissions, type Role } from '@svetionik/domain/access/permissions';
import { TestBed } from '@angular/core/testing';
import { provideRouter, RedirectCommand, Router } from '@angular/router';
import { givenPerson } from '../../testing/given-person';
import { landingPath, matchesWork } from './landing';
import { SessionStore } from './session-store';

describe('after signing in', () => {
  it.each<[string, readonly Role[]]>([
    ['/', []],
    ['/learn', ['learner']],
    ['/author', ['learner', 'reviewer']],
    ['/certify/register', ['learner', 'auditor']],
    ['/home', ['learner', 'marker']],
    ['/home', ['learner', 'author']],
    ['/home', ['learner', 'trainer']],
    ['/home', ['learner', 'institution-coordinator']],
    ['/home', ['learner', 'training-manager']],
    ['/home', ['learner', 'certificate-officer']],
    ['/home', ['learner', 'administrator']],
  ])('%s is where %j begin', (path, roles) => {
    const allowed = collectPermissions(roles);
    expect(landingPath((permission) => allowed.has(permission))).toBe(path);
  });
});

describe('the home page', () => {
  it.each<[string, readonly Role[], string | true]>([
    ['opens', ['learner', 'marker'], true],
    ['leads on', ['learner'], '/learn'],
  ])('%s for %j: %s', async (_, roles, expected) => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const permissions = [...collectPermissions(roles)];
    TestBed.inject(SessionStore).accept({
      person: givenPerson({ roles: [...roles], permissions }),
    });
    const matched = await TestBed.runInInjectionContext(() => matchesWork({}, []));
    const led =
      matched instanceof RedirectCommand
        ? TestBed.inject(Router).serializeUrl(matched.redirectTo)
        : matched;
    expect(led).toBe(expected);
  });
});
