import { APP_BASE_HREF } from '@angular/common';
import {
  type ApplicationConfig,
  ErrorHandler,
  computed,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withEnabledBlockingInitialNavigation,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withRouterConfig,
} from '@angular/router';
import { publishedNumbers } from '@svetionik/domain/contacts/published-numbers';
import { PUBLISHED_NUMBERS } from '@svetionik/ui/items/published-numbers';
import { CONTACT_READER } from '@svetionik/ui/rich-text/contact-reader';
import { PageAddress } from '../core/api/page-address';
import { HelpContacts } from '../core/help-contacts';
import { provideLanguage } from '../core/language/provide-language';
import { PageOrganisation } from '../core/organisation/page-organisation';
import { NavigationFailure } from '../core/routing/navigation-failure';
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
      // The page of index.html stands until the first screen can take its place.
      withEnabledBlockingInitialNavigation(),
      withNavigationErrorHandler((failed) => inject(NavigationFailure).explain(failed)),
      withComponentInputBinding(),
      // Who stays on a page after all keeps the way back as it was.
      withRouterConfig({ canceledNavigationResolution: 'computed' }),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    // Files are the same for every organisation, so that the base of the page itself is always the root.
    { provide: APP_BASE_HREF, useFactory: () => inject(PageAddress).base },
    provideLanguage(),
    { provide: ErrorHandler, useExisting: UnexpectedErrors },
    {
      provide: PUBLISHED_NUMBERS,
      useFactory: () => {
        const { contacts, all } = inject(HelpContacts);
        return computed(() =>
          publishedNumbers([...contacts(), ...all()].flatMap(({ number }) => number ?? [])),
        );
      },
    },
    {
      provide: CONTACT_READER,
      useFactory: () => {
        const help = inject(HelpContacts);
        return (key: string) => help.numberOf(key);
      },
    },
    { provide: TitleStrategy, useExisting: PageTitle },
    provideAppInitializer(() => {
      inject(VersionWatch).start();
      // The first page waits for neither: it has contacts of its own, and who needs the session asks again.
      inject(HelpContacts)
        .refresh()
        .catch(() => undefined);
      void inject(SessionStore).learn();
      void inject(PageOrganisation).learn();
    }),
  ],
};
