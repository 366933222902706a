import {
  type ApplicationConfig,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import {
  provideRouter,
  withComponentInputBinding,
  withEnabledBlockingInitialNavigation,
  withInMemoryScrolling,
} from '@angular/router';
import { provideTransloco, type TranslocoLoader, TranslocoService } from '@jsverse/transloco';
import { FILE_ADDRESS } from '@svetionik/ui/blocks/file-address';
import { languages } from '@svetionik/ui/language/current-language';
import { HANDOUT_DOWNLOADS } from '@svetionik/ui/blocks/handout-downloads';
import { FACT_READER } from '@svetionik/ui/rich-text/fact-reader';
import { of } from 'rxjs';
import { findFact } from '../examples/facts';
import { locateFile } from '../examples/files';
import { handoutDownloads } from '../examples/handout-copies';
import { messages } from '../generated/messages';
import { routes } from './gallery.routes';

/** The messages are part of the program. */
class NothingToLoad implements TranslocoLoader {
  getTranslation() {
    return of({});
  }
}

export const galleryConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withEnabledBlockingInitialNavigation(),
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
    ),
    provideTransloco({
      config: {
        availableLangs: [...languages],
        defaultLang: languages[0],
        reRenderOnLangChange: true,
      },
      loader: NothingToLoad,
    }),
    provideAppInitializer(() => {
      const transloco = inject(TranslocoService);
      for (const language of languages) transloco.setTranslation(messages[language], language);
    }),
    { provide: FILE_ADDRESS, useValue: locateFile },
    { provide: HANDOUT_DOWNLOADS, useValue: handoutDownloads },
    { provide: FACT_READER, useValue: findFact },
  ],
};
