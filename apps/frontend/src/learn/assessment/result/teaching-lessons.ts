import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { JudgedResult } from './attempt-result';

/** The lessons that teach an objective, each a link into the player. */
@Component({
  selector: 'app-teaching-lessons',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (lessons().length > 0) {
      <p class="small">{{ 'attempt.result.taughtIn' | transloco }}</p>
      <ul>
        @for (each of lessons(); track each.module + '/' + each.lesson) {
          <li>
            <a [routerLink]="['/learn', enrolment(), each.module, each.lesson]" [lang]="script()">{{
              each.title
            }}</a>
          </li>
        }
      </ul>
    } @else {
      <p class="small soft">
        {{ 'attempt.result.taughtSomewhere' | transloco }}
        <a [routerLink]="['/learn', enrolment()]">{{ 'attempt.result.allLessons' | transloco }}</a>
      </p>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-2);
      margin: var(--space-1) 0 0;
      padding-inline-start: 1.2em;
    }
    a {
      overflow-wrap: anywhere;
    }
  `,
})
export class TeachingLessons {
  readonly enrolment = input.required<string>();
  readonly lessons = input.required<JudgedResult['objectives'][number]['lessons']>();
  readonly script = input.required<'sr-Latn' | 'sr-Cyrl'>();
}
