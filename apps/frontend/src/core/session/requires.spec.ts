import { TestBed } from '@angular/core/testing';
import { provideRouter, RedirectCommand, Router, UrlSegment } from '@angular/router';
import { type Person, SessionStore } from './session-store';
import { givenPerson } from '../../testing/given-person';
import { requires, returnPath, whileWithheld } from './requires';

const trainer = givenPerson({
  roles: ['learner', 'trainer'],
  permissions: ['account', 'course.author'],
});

async function ask(person: Person | null): Promise<unknown> {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  TestBed.inject(SessionStore).accept({ person });
  const segments = ['author', 'modules'].map((path) => new UrlSegment(path, {}));
  return TestBed.runInInjectionContext(() => requires('course.author')({}, segments));
}

const target = (result: unknown) =>
  result instanceof RedirectCommand
    ? TestBed.inject(Router).serializeUrl(result.redirectTo)
    : result;

describe('a page that requires a permission', () => {
  it('opens for who has it', async () => {
    expect(await ask(trainer)).toBe(true);
  });

  it('asks a visitor to sign in and remembers the way', async () => {
    expect(target(await ask(null))).toBe('/account/sign-in?return=%2Fauthor%2Fmodules');
  });

  it('tells others that they may not, and keeps the address', async () => {
    const result = await ask({ ...trainer, permissions: ['account'] });
    expect(target(result)).toBe('/no-access');
    expect(
      result instanceof RedirectCommand && result.navigationBehaviorOptions?.skipLocationChange,
    ).toBe(true);
  });
});

describe('what waits for a guardian', () => {
  it('leads to the page that says what is missing', async () => {
    const waiting = { ...trainer, permissions: ['account'], withheld: ['course.author'] };
    expect(target(await ask(waiting))).toBe('/consent-awaited');
  });

  it.each([
    [['course.author'], true],
    [[], '/learn'],
  ])('is said while %j is withheld: %s', async (withheld, expected) => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    TestBed.inject(SessionStore).accept({ person: { ...trainer, withheld } });
    const asked = whileWithheld('course.author', '/learn');
    expect(target(await TestBed.runInInjectionContext(() => asked({}, [])))).toBe(expected);
  });
});

describe('the way back after signing in', () => {
  it.each([
    ['/learn/begin/zdravstvo', '/learn/begin/zdravstvo'],
    ['/', '/'],
    ['/courses/zdravstvo?from=mail#outline', '/courses/zdravstvo?from=mail#outline'],
    ['/v?next=https://example.org', '/v?next=https://example.org'],
    [undefined, '/learn'],
    ['', '/learn'],
    ['//example.org', '/learn'],
    ['///example.org', '/learn'],
    ['/\\example.org', '/learn'],
    ['\\\\example.org', '/learn'],
    ['/\t/example.org', '/learn'],
    ['/\n/example.org', '/learn'],
    ['\t//example.org', '/learn'],
    [' //example.org', '/learn'],
    ['/learn\\..\\..\\example.org', '/learn'],
    ['example.org', '/learn'],
    ['https:/example.org', '/learn'],
    ['https://example.org', '/learn'],
    ['javascript:alert(1)', '/learn'],
    ['data:text/html,x', '/learn'],
  ])('%j leads to %s, and never to another host', (asked, path) => {
    expect(returnPath(asked, '/learn')).toBe(path);
    expect(new URL(returnPath(asked, '/learn'), 'https://own.example').host).toBe('own.example');
  });
});
