import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { LanguageChoice } from './language-choice';
import { provideLanguage } from './provide-language';

const name = () => TestBed.inject(TranslocoService).translate<string>('shell.name');

async function opened(language: string) {
  document.documentElement.lang = language;
  localStorage.clear();
  TestBed.configureTestingModule({ providers: [provideLanguage()] });
  const choice = TestBed.inject(LanguageChoice);
  await choice.start();
  return choice;
}

describe('the language of the interface', () => {
  it.each([
    ['sr-Latn', 'Svetionik', 'sr-Latn'],
    ['sr-Cyrl', 'Светионик', 'sr-Cyrl'],
    ['en', 'Svetionik', 'en'],
    ['de', 'Svetionik', 'sr-Latn'],
  ])('named %s by the page, it greets with %s', async (named, greeting, language) => {
    await opened(named);
    expect([name(), document.documentElement.lang]).toEqual([greeting, language]);
  });

  it('switches on the spot, names itself on the page and is remembered', async () => {
    const choice = await opened('sr-Latn');
    await choice.choose('sr-Cyrl');
    expect([name(), document.documentElement.lang, localStorage.getItem('language')]).toEqual([
      'Светионик',
      'sr-Cyrl',
      'sr-Cyrl',
    ]);
  });

  it('is not remembered before it is chosen', async () => {
    await opened('sr-Latn');
    expect(localStorage.getItem('language')).toBeNull();
  });

  it('keeps placeholders out of the transliteration', async () => {
    await opened('sr-Latn');
    expect(TestBed.inject(TranslocoService).translate('ui.minutes.few', { count: 3 })).toBe(
      '3 minuta',
    );
  });
});
