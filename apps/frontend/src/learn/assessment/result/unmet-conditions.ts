import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PercentPipe } from '@svetionik/ui/language/number.pipes';
import type { JudgedResult } from './attempt-result';

/** Why an attempt is not passed, where more than the cut score was asked for: each condition that was not met. */
@Component({
  selector: 'app-unmet-conditions',
  imports: [TranslocoPipe, PercentPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (beyondCut()) {
      <p>
        {{
          (cutMissed() ? 'attempt.result.unmet.several' : 'attempt.result.unmet.despiteCut')
            | transloco
        }}
      </p>
      <ul>
        @for (condition of unmet(); track $index) {
          @switch (condition.kind) {
            @case ('must-pass') {
              <li>
                {{ 'attempt.result.unmet.must-pass' | transloco: { number: condition.position } }}
              </li>
            }
            @case ('objective') {
              <li>
                <span [lang]="script()">{{ condition.objective }}</span>:
                {{
                  'attempt.result.unmet.of'
                    | transloco
                      : {
                          percent: condition.percent | uiPercent,
                          needed: condition.needed | uiPercent,
                        }
                }}
              </li>
            }
            @default {
              <li>
                {{ 'attempt.result.unmet.cut-score' | transloco }}:
                {{
                  'attempt.result.unmet.of'
                    | transloco
                      : {
                          percent: condition.percent | uiPercent,
                          needed: condition.needed | uiPercent,
                        }
                }}
              </li>
            }
          }
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
    }
    :host:not(:has(p)) {
      display: none;
    }
    ul {
      display: grid;
      gap: var(--space-2);
      margin: 0;
      padding-inline-start: 1.2em;
      max-width: var(--measure);
    }
  `,
})
export class UnmetConditions {
  readonly unmet = input.required<JudgedResult['unmet']>();
  readonly script = input.required<string>();

  protected readonly cutMissed = computed(() =>
    this.unmet().some(({ kind }) => kind === 'cut-score'),
  );
  /** The cut score alone is said with the score. */
  protected readonly beyondCut = computed(() =>
    this.unmet().some(({ kind }) => kind !== 'cut-score'),
  );
}
