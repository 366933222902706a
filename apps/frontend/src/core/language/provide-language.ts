import {
  type EnvironmentProviders,
  inject,
  isDevMode,
  makeEnvironmentProviders,
  provideAppInitializer,
} from '@angular/core';
import { provideTransloco, type TranslocoLoader } from '@jsverse/transloco';
import { languages } from '@svetionik/ui/language/current-language';
import { of } from 'rxjs';
import { LanguageChoice } from './language-choice';

/** {@link LanguageChoice} puts messages in before it switches to them, so nothing is left to load. */
class NothingToLoad implements TranslocoLoader {
  getTranslation() {
    return of({});
  }
}

/** The three languages, opened in that of the page. */
export function provideLanguage(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideTransloco({
      config: {
        availableLangs: [...languages],
        defaultLang: languages[0],
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
      },
      loader: NothingToLoad,
    }),
    provideAppInitializer(() => inject(LanguageChoice).start()),
  ]);
}
