import { type ApplicationConfig, ErrorHandler, inject, provideAppInitializer, provideBrowserGlobalErrorListeners } from '@angular/core';
import { provideRouter, TitleStrategy, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { HelpContacts } from '../core/help-contacts';
import { provideLanguage } from '../core/language/provide-language';
import { PageTitle } from '../core/routing/page-title';
import { SessionStore } from '../core/session/session-store';
import { UnexpectedErrors } from '../core/unexpected-errors';
import { VersionWatch } from '../core/version-watch';
import { routes } from './app.routes';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    provideLanguage(),
    { provide: ErrorHandler, useExisting: UnexpectedErrors },
    { provide: TitleStrategy, useExisting: PageTitle },
    provideAppInitializer(() => {
      inject(VersionWatch).start();
      // The first page waits for neither: it has contacts of its own, and who needs the session asks again.
      inject(HelpContacts).refresh().catch(() => undefined);
      inject(SessionStore).read().catch(() => undefined);
    }),
  ],
};
