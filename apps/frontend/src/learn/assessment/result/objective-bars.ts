import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Bar } from '@svetionik/ui/feedback/bar';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import type { JudgedResult } from './attempt-result';
import { TeachingLessons } from './teaching-lessons';

/** What was reached of each objective: a bar, a word and the points; of a weak one where it is taught. */
@Component({
  selector: 'app-objective-bars',
  imports: [TranslocoPipe, Bar, NumberPipe, PluralPipe, TeachingLessons],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (objective of objectives(); track objective.id) {
        <li>
          <p class="objective" [lang]="script()">{{ objective.title }}</p>
          <ui-bar [label]="objective.title" [done]="objective.points" [all]="objective.maximum" />
          <p class="small soft number">
            {{ 'attempt.result.word.' + wordOf(objective.percent) | transloco }} ·
            {{
              'attempt.result.points'
                | plural: objective.maximum : { points: objective.points | uiNumber: 1 }
            }}
          </p>
          @if (objective.weak) {
            <app-teaching-lessons
              [enrolment]="enrolment()"
              [lessons]="objective.lessons"
              [script]="script()"
            />
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-4);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      gap: var(--space-2);
      max-width: 40rem;
    }
    .objective {
      font-weight: 600;
    }
  `,
})
export class ObjectiveBars {
  readonly objectives = input.required<JudgedResult['objectives']>();
  readonly enrolment = input.required<string>();
  readonly script = input.required<'sr-Latn' | 'sr-Cyrl'>();

  protected wordOf(percent: number): 'all' | 'most' | 'half' | 'little' | 'none' {
    if (percent >= 100) return 'all';
    if (percent >= 70) return 'most';
    if (percent >= 40) return 'half';
    return percent > 0 ? 'little' : 'none';
  }
}
