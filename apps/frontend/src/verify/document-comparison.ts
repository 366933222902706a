import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** Whether a file is, to the last byte, the document that was issued, as the server says by the file's fingerprint. */
@Component({
  selector: 'app-document-comparison',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="stack-small" aria-labelledby="comparison-heading">
      <h3 id="comparison-heading">{{ 'verify.comparison.heading' | transloco }}</h3>
      <p class="answer" [attr.data-answer]="issued()">
        {{ 'verify.comparison.' + (issued() ? 'matches' : 'differs') | transloco }}
      </p>
      <p class="small soft">
        {{ 'verify.comparison.hash' | transloco }} <span class="number hash">{{ hash() }}</span>
      </p>
    </section>
  `,
  styles: `
    h3 {
      font-size: var(--step-1);
    }
    .hash {
      overflow-wrap: anywhere;
    }
    .answer {
      font-weight: 600;
    }
    .answer[data-answer='true'] {
      color: var(--good);
    }
    .answer[data-answer='false'] {
      color: var(--bad);
    }
  `,
})
export class DocumentComparison {
  readonly issued = input.required<boolean>();
  /** The SHA-256 of the file. */
  readonly hash = input.required<string>();
}
