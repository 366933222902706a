import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withNavigationErrorHandler } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { LanguageChoice } from '../../core/language/language-choice';
import { provideLanguage } from '../../core/language/provide-language';
import { NavigationFailure } from '../../core/routing/navigation-failure';
import { requires } from '../../core/session/requires';
import { Failed } from './failed';

@Component({ template: '<h1>Moji kursevi</h1>', changeDetection: ChangeDetectionStrategy.OnPush })
class Courses {}

const person = {
  id: '1',
  email: 'a@b.rs',
  name: null,
  profession: null,
  roles: ['learner'],
  permissions: ['course.take'],
};
const replyWith = (status: number, body: object) => async () => ({
  ok: status < 400,
  status,
  headers: new Headers({ 'content-type': 'application/json' }),
  json: async () => body,
});
const answering = replyWith(200, { person });
const unavailable = replyWith(503, {});
const forbidden = replyWith(403, { code: 'access.forbidden' });
const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));

let server: () => Promise<unknown>;
let asked = 0;

/** The app as it opens at a page that needs the session. */
async function open() {
  const fetch = () => {
    asked += 1;
    return server();
  };
  Object.assign(globalThis, { fetch });
  TestBed.configureTestingModule({
    providers: [
      provideLanguage(),
      provideRouter(
        [
          { path: 'learn', canMatch: [requires('course.take')], component: Courses },
          { path: 'failed', component: Failed },
        ],
        withNavigationErrorHandler((failed) => inject(NavigationFailure).explain(failed)),
      ),
    ],
  });
  await TestBed.inject(LanguageChoice).start();
  const harness = await RouterTestingHarness.create();
  const opening = harness.navigateByUrl('/learn').catch(() => undefined);
  await jest.advanceTimersByTimeAsync(2_500);
  await opening;
  return harness;
}

const shown = (harness: RouterTestingHarness) =>
  harness.routeNativeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a first page whose session cannot be read', () => {
  it.each([
    ['there is no network', unreachable, 'Nema veze sa serverom.'],
    ['the server is being restarted', unavailable, 'Servis trenutno nije dostupan.'],
  ])('says so when %s, and opens by itself later', async (_, failing, reason) => {
    server = failing;
    const harness = await open();
    expect(shown(harness)).toContain(reason);
    expect(shown(harness)).toContain('Pokušajte ponovo');
    server = answering;
    await jest.advanceTimersByTimeAsync(3_500);
    expect(shown(harness)).toBe('Moji kursevi');
  });

  it('opens at once when the network is back', async () => {
    server = unreachable;
    const harness = await open();
    server = answering;
    window.dispatchEvent(new Event('online'));
    await jest.advanceTimersByTimeAsync(10);
    expect(shown(harness)).toBe('Moji kursevi');
  });

  it('names the reason of the last try', async () => {
    server = unreachable;
    const harness = await open();
    server = unavailable;
    await jest.advanceTimersByTimeAsync(6_000);
    await harness.fixture.whenStable();
    expect(shown(harness)).toContain('Servis trenutno nije dostupan.');
  });

  it('is not tried again where that cannot help', async () => {
    server = forbidden;
    const harness = await open();
    const before = asked;
    await jest.advanceTimersByTimeAsync(120_000);
    expect({ asked, offers: shown(harness).includes('Pokušajte ponovo') }).toEqual({
      asked: before,
      offers: false,
    });
  });
});
