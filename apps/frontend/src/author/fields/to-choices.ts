import { computed, inject, type Signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import type { Choice } from './choice-field';

/** Choices named by messages, in the language of the interface. To be called where injection is possible. */
export function toChoices(ids: readonly string[], path: string): Signal<readonly Choice[]> {
  const [transloco, current] = [inject(TranslocoService), inject(CurrentLanguage)];
  return computed(() => {
    const language = current.language();
    return ids.map((id) => ({
      id,
      name: transloco.translate<string>(`${path}.${id}`, {}, language),
    }));
  });
}
