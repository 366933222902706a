import {
  type EnvironmentProviders,
  inject,
  makeEnvironmentProviders,
  provideEnvironmentInitializer,
} from '@angular/core';
import { provideTransloco, type Translation, TranslocoService } from '@jsverse/transloco';
import { languages } from '@svetionik/ui/language/current-language';
import { of } from 'rxjs';

/**
 * The interface with the given messages in all languages; a message that is not given reads as its key.
 *
 * @example
 * TestBed.configureTestingModule({ providers: [provideTexts({ ui: { retry: 'Ponovo' } })] });
 */
export function provideTexts(texts: Translation = {}): EnvironmentProviders {
  class NoLoader {
    getTranslation = () => of({});
  }
  return makeEnvironmentProviders([
    provideTransloco({
      config: {
        availableLangs: [...languages],
        defaultLang: languages[0],
        reRenderOnLangChange: true,
        missingHandler: { logMissingKey: false },
      },
      loader: NoLoader,
    }),
    provideEnvironmentInitializer(() => {
      const transloco = inject(TranslocoService);
      for (const language of languages) transloco.setTranslation(texts, language);
    }),
  ]);
}
