import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { partStates } from '@svetionik/domain/programmes/path';
import { PartRing } from '../../core/programmes/part-ring';
import { PartMark } from './part-mark';

/** What the marks of parts mean, for whoever sees them; each says it by itself as well. */
@Component({
  selector: 'app-part-legend',
  imports: [TranslocoPipe, PartMark, PartRing],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="small soft" [class.few]="!ofProgramme()" aria-hidden="true">
      @if (ofProgramme()) {
        @for (state of states; track state) {
          <span><app-part-ring [state]="state" />{{ 'path.state.' + state | transloco }}</span>
        }
      } @else {
        @for (mark of marks; track mark) {
          <span>
            <app-part-mark
              [part]="{ done: mark === 'none' ? 0 : mark === 'done' ? 2 : 1, total: 2 }"
            />
            {{ 'runs.part.' + mark | transloco }}
          </span>
        }
      }
    </p>
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-4);
      margin-block-start: var(--space-3);
    }
    span {
      display: inline-flex;
      gap: 0.45em;
      align-items: center;
    }
    @media print {
      p {
        display: none;
      }
    }
    @media (max-width: 48rem) {
      .few {
        display: none;
      }
    }
  `,
})
export class PartLegend {
  readonly ofProgramme = input.required<boolean>();
  protected readonly states = partStates;
  protected readonly marks = ['done', 'under-way', 'none'] as const;
}
