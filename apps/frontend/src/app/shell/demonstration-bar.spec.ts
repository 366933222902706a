import { TestBed } from '@angular/core/testing';
import { LanguageChoice } from '../../core/language/language-choice';
import { provideLanguage } from '../../core/language/provide-language';
import { DemonstrationBar } from './demonstration-bar';

async function shown(): Promise<string> {
  TestBed.configureTestingModule({ providers: [provideLanguage()] });
  await TestBed.inject(LanguageChoice).start();
  const fixture = TestBed.createComponent(DemonstrationBar);
  await fixture.whenStable();
  return fixture.nativeElement.textContent.trim();
}

describe('the bar of a demonstration', () => {
  const page = document.documentElement;

  afterEach(() => page.removeAttribute('data-demonstration'));

  it('says what it is where the server says so', async () => {
    page.setAttribute('data-demonstration', '');
    expect(await shown()).toBe('Demonstracija: ljudi, rezultati i dokumenti su izmišljeni.');
  });

  it('is not there otherwise', async () => {
    expect(await shown()).toBe('');
  });
});
