import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Confidence, confidences } from '@svetionik/domain/items/confidence';

/** How sure the learner is of an answer, where the question asks. It says that nothing is scored by it. */
@Component({
  selector: 'app-confidence-mark',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset>
      <legend>{{ 'attempt.confidence.question' | transloco }}</legend>
      <div class="levels">
        @for (level of levels; track level) {
          <label [class.chosen]="level === confidence()">
            <input
              type="radio"
              [name]="name() + '-confidence'"
              [checked]="level === confidence()"
              (change)="rated.emit(level)"
            />
            <span>{{ 'attempt.confidence.level.' + level | transloco }}</span>
          </label>
        }
      </div>
      <p class="small soft">{{ 'attempt.confidence.unscored' | transloco }}</p>
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      gap: var(--space-2);
      min-width: 0;
      margin: 0;
      padding: var(--space-4);
      border: 0;
      border-radius: var(--radius);
      background: var(--sunken);
    }
    legend {
      float: left;
      width: 100%;
      padding: 0;
      font: 600 var(--step-0)/1.4 var(--font-ui);
    }
    .levels {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
    label {
      display: inline-flex;
      flex: 1 1 11rem;
      gap: 0.6em;
      align-items: center;
      min-height: var(--target);
      padding: 0.4em 0.9em;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--surface);
      cursor: pointer;
    }
    label:hover {
      border-color: var(--accent);
    }
    label.chosen {
      background: var(--accent-wash);
      border-color: var(--accent);
    }
    label:has(:focus-visible) {
      box-shadow: var(--focus);
    }
    label input:focus-visible {
      box-shadow: none;
    }
  `,
})
export class ConfidenceMark {
  readonly name = input.required<string>();
  readonly confidence = input<Confidence>();
  readonly rated = output<Confidence>();

  protected readonly levels = confidences;
}
