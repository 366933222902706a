import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import type { JudgedResult } from './attempt-result';

/** The answers that people marked: points by each criterion, and what they say to the learner. */
@Component({
  selector: 'app-marked-answers',
  imports: [TranslocoPipe, NumberPipe, PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ 'attempt.marked.heading' | transloco }}</h2>
    @for (answer of marked(); track answer.position) {
      <section class="card padded stack-small">
        <h3>{{ 'attempt.result.question' | transloco: { number: answer.position } }}</h3>
        <dl class="facts">
          @for (criterion of answer.criteria; track $index) {
            <div>
              <dt [lang]="script()">{{ criterion.title }}</dt>
              <dd class="number">
                {{
                  'attempt.result.points'
                    | plural: criterion.maximum : { points: criterion.points | uiNumber: 1 }
                }}
              </dd>
            </div>
          }
        </dl>
        @for (note of answer.notes; track $index) {
          <p class="note">
            <b>{{ 'attempt.marked.note' | transloco }}</b><br />{{ note }}
          </p>
        }
      </section>
    }
  `,
  styleUrl: './result.css',
  styles: `
    h3 {
      font: 600 1rem/1.4 var(--font-ui);
      letter-spacing: 0;
    }
    .note {
      white-space: pre-line;
      overflow-wrap: anywhere;
      max-width: var(--measure);
    }
  `,
})
export class MarkedAnswers {
  readonly marked = input.required<JudgedResult['marked']>();
  readonly script = input.required<string>();
}
