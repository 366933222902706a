import { computed, DOCUMENT, effect, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, type Params, Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import type { Language } from '@svetionik/domain/language/script';
import { isLanguage, languages } from '@svetionik/ui/language/current-language';
import { filter, map } from 'rxjs';
import { paint } from './paint';

/** How the page is looked at, as its address says: `?language=sr-Cyrl&theme=dark&width=360&state=right&bare=yes`. */
@Injectable({ providedIn: 'root' })
export class Look {
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly transloco = inject(TranslocoService);
  private readonly asked = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => this.router.parseUrl(urlAfterRedirects).queryParams),
    ),
    { initialValue: this.router.parseUrl(this.router.url).queryParams },
  );

  readonly language = computed<Language>(() => {
    const language: unknown = this.param('language');
    return isLanguage(language) ? language : languages[0];
  });
  /** Undefined: as the system has it. */
  readonly theme = computed(() => {
    const theme = this.param('theme');
    return theme === 'light' || theme === 'dark' ? theme : undefined;
  });
  /** In pixels; undefined: as wide as the window. */
  readonly width = computed(() => {
    const width = Number(this.param('width'));
    return Number.isInteger(width) && width > 0 ? width : undefined;
  });
  /** The only state that is shown, where one is asked for. */
  readonly state = computed(() => this.param('state'));
  /** Without the bar. */
  readonly isBare = computed(() => this.param('bare') !== undefined);

  constructor() {
    effect(() => {
      this.transloco.setActiveLang(this.language());
      this.document.documentElement.lang = this.language();
    });
    effect(() => paint(this.document, this.theme()));
  }

  private param(name: string): string | undefined {
    const value: unknown = this.paramsNow()[name];
    return typeof value === 'string' ? value : undefined;
  }

  private paramsNow(): Params {
    return this.asked();
  }
}
