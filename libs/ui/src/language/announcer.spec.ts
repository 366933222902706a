import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { provideTexts } from '../testing/provide-texts';
import { Announcer } from './announcer';

const aloud = () => document.querySelector('[aria-live]')?.textContent;

function announcer(): Announcer {
  TestBed.configureTestingModule({ providers: [provideTexts({ said: 'Rečeno {{count}}.' })] });
  return TestBed.inject(Announcer);
}

describe('Announcer', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('says a message with its values, and leaves the page after a while', () => {
    announcer().say('said', { count: 3 });
    jest.advanceTimersByTime(200);
    expect(aloud()).toBe('Rečeno 3.');
    jest.advanceTimersByTime(10_000);
    expect(aloud()).toBe('');
  });

  it.each([
    ['what was said', 200],
    ['what is about to be said', 0],
  ])('takes %s away when the language is switched', (_, milliseconds) => {
    announcer().say('said', { count: 3 });
    jest.advanceTimersByTime(milliseconds);
    TestBed.inject(TranslocoService).setActiveLang('sr-Cyrl');
    jest.advanceTimersByTime(200);
    expect(aloud()).toBe('');
  });
});
