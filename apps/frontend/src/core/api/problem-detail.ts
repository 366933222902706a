import { computed, effect, inject, Injectable, type Signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { LanguageChoice } from '../language/language-choice';
import { findFieldPlace } from './field-label';
import type { RequestProblem } from '@svetionik/client/problem';

/** Beyond so many fields a list helps nobody. */
const most = 5;

/** What else there is to say of a problem: which fields, which types, how large. */
@Injectable({ providedIn: 'root' })
export class ProblemDetail {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(CurrentLanguage);
  private readonly choice = inject(LanguageChoice);

  /** In words; empty where the message says it all. Called where there is injection. */
  of(problem: Signal<RequestProblem | undefined>): Signal<string> {
    effect(() => {
      if (problem()?.code === 'request.invalid') void this.choice.open('field');
    });
    return computed(() => {
      const [found, language] = [problem(), this.language.language()];
      return found === undefined ? '' : this.describe(found, language);
    });
  }

  private describe({ code, details, fields }: RequestProblem, language: string): string {
    const say = (key: string, values: object = {}) =>
      this.transloco.translate<string>(`ui.problem.${key}`, values, language);
    const { types, megabytes } = details;
    if (code === 'upload.type-refused' && Array.isArray(types))
      return say('types', { types: types.join(', ') });
    if (code === 'request.too-large' && megabytes !== undefined)
      return say('megabytes', { megabytes });
    if (code === 'learning.course-withdrawn')
      return String((language === 'sr-Cyrl' ? details['cyrillic'] : details['latin']) ?? '');
    if (code !== 'request.invalid') return '';
    const labels: readonly string[] = fields.map(({ path }) => this.label(path, say, language));
    const named = [...new Set(labels.filter(Boolean))].slice(0, most);
    return named.length === 0 ? say('noField') : say('fields', { fields: named.join(', ') });
  }

  private label(
    path: string,
    say: (key: string, values: object) => string,
    language: string,
  ): string {
    const labels: Readonly<Record<string, unknown>> = this.transloco.getTranslation(language);
    const labelOf = (name: string) => labels[`field.${name}`];
    const place = findFieldPlace(path, (name) => typeof labelOf(name) === 'string');
    if (place === undefined) return '';
    const field = String(labelOf(place.field));
    if (place.list === undefined) return field;
    return say('numbered', { list: String(labelOf(place.list)), number: place.number, field });
  }
}
