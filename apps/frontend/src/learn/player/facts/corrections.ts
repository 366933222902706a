import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { LessonFacts } from './lesson-facts';
import { PlayerStore } from '../player-store';

/** What a lesson says and is no longer so. It stands above the lesson, which stays as it was published. */
@Component({
  selector: 'app-corrections',
  imports: [TranslocoPipe, Notice, LongDatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (fact of facts.corrected(); track fact.id) {
      <ui-notice
        [heading]="'learn.correction.title' | transloco: { date: fact.later.since | longDate }"
      >
        <p>
          {{ 'learn.correction.now' | transloco }}
          <strong [lang]="store.shown()?.language">{{ fact.later.statement }}</strong>
        </p>
        <p class="small">
          {{ 'learn.correction.before' | transloco }}
          <span [lang]="store.shown()?.language">{{ fact.statement }}</span>
        </p>
        <p class="small soft">
          {{ 'ui.fact.source' | transloco }}
          <span [lang]="store.shown()?.language">{{ fact.later.source }}</span>.
          {{ 'ui.fact.checked' | transloco: { date: fact.later.checkedOn | longDate } }}
        </p>
      </ui-notice>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
  `,
})
export class Corrections {
  protected readonly facts = inject(LessonFacts);
  protected readonly store = inject(PlayerStore);
}
