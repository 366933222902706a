import { computed, inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { Language } from '@svetionik/domain/language/script';

/** The languages of the interface, the first being the one it opens in. */
export const languages = ['sr-Latn', 'sr-Cyrl', 'en'] as const satisfies readonly Language[];

/**
 * Whether a value names a language of the interface.
 *
 * @example
 * isLanguage('sr'); // false
 */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/**
 * The language that the interface is shown in, as a signal: what reads it in a template follows a switch at once.
 *
 * @example
 * inject(CurrentLanguage).language(); // 'sr-Cyrl'
 */
@Injectable({ providedIn: 'root' })
export class CurrentLanguage {
  private readonly transloco = inject(TranslocoService);

  readonly language = computed<Language>(() => {
    const active = this.transloco.activeLang();
    return isLanguage(active) ? active : languages[0];
  });
}
