import { collectPermissions, type Role } from '@svetionik/domain/access/permissions';
import { TestBed } from '@angular/core/testing';
import { Leaver } from '../../core/organisation/leaver';
import { SessionStore } from '../../core/session/session-store';
import { givenPerson } from '../../testing/given-person';
import { Navigation } from './navigation';

it.each<[string, readonly Role[]]>([
  ['/teach', ['learner', 'author']],
  ['/teach', ['learner', 'reviewer']],
  ['/teach', ['learner', 'trainer']],
  ['/teach', ['learner', 'auditor']],
  ['/teach', ['learner', 'certificate-officer']],
  ['/admin', ['learner', 'training-manager']],
  ['/admin', ['learner', 'administrator']],
])('%s leads %j to the statistics', (path, roles) => {
  TestBed.configureTestingModule({
    providers: [{ provide: Leaver, useValue: { left: () => false } }],
  });
  const permissions = [...collectPermissions(roles)];
  TestBed.inject(SessionStore).accept({ person: givenPerson({ roles: [...roles], permissions }) });
  const paths = TestBed.inject(Navigation)
    .links()
    .map((link) => link.path)
    .filter((way) => way === '/teach' || way === '/admin');
  expect(paths).toEqual([path]);
});
