import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';

/** A change of law in the reader's language, where it stands, and by when it asks for renewal. */
@Component({
  selector: 'app-law-text',
  imports: [TranslocoPipe, LongDatePipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p>
      {{ sentence() }}
      @if (renewBy(); as day) {
        {{ 'life.renewBy' | transloco: { date: (day | longDate) } }}
      }
    </p>
    <p class="soft" [uiText]="law().sourceText"></p>
  `,
})
export class LawText {
  private readonly current = inject(CurrentLanguage);

  readonly law = input.required<{
    readonly sourceText: TextInScripts;
    readonly sentence: Readonly<Record<'sr-Latn' | 'sr-Cyrl' | 'en', string>>;
  }>();
  readonly renewBy = input<string | null>(null);

  protected readonly sentence = computed(() => this.law().sentence[this.current.language()]);
}
