import { inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';

/** The groups that people are told apart by, in words. */
@Injectable({ providedIn: 'root' })
export class GroupNames {
  private readonly transloco = inject(TranslocoService);
  private readonly current = inject(CurrentLanguage);

  /** The name of a group in the language of the interface: a profession or a language with its script. */
  nameOf(attribute: string, group: string): string {
    const key = attribute === 'profession' ? `track.${group}.name` : `teach.language.${group}`;
    return this.transloco.translate<string>(key, {}, this.current.language());
  }
}
