import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProblemNotice } from '../core/api/problem-notice';
import { ComparisonStore } from './comparison-store';

/** Compares a file with the document that was issued, when somebody asks for it: only then anything of it is sent, its fingerprint. */
@Component({
  selector: 'app-document-comparison',
  imports: [TranslocoPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [ComparisonStore],
  template: `
    @let comparison = store.comparison();
    <section class="stack-small" aria-labelledby="comparison-heading">
      <h3 id="comparison-heading">{{ 'verify.comparison.heading' | transloco }}</h3>
      <p class="soft">{{ 'verify.comparison.hint' | transloco }}</p>
      <p class="number small hash">{{ hash() }}</p>
      <p>
        <button class="button quiet" type="button" [disabled]="comparison.kind === 'comparing'" (click)="store.compare(code(), hash())">{{ 'verify.comparison.action' | transloco }}</button>
      </p>
      <div aria-live="polite">
        @if (comparison.kind === 'failed') {
          <app-problem [error]="comparison.error" />
        } @else if (comparison.kind !== 'none' && comparison.kind !== 'comparing') {
          <p class="answer" [attr.data-answer]="comparison.kind">{{ 'verify.comparison.' + comparison.kind | transloco }}</p>
        }
      </div>
    </section>
  `,
  styles: `
    h3 { font-size: var(--step-1); }
    .hash { overflow-wrap: anywhere; }
    .answer { font-weight: 600; }
    .answer[data-answer='matches'] { color: var(--good); }
    .answer[data-answer='differs'] { color: var(--bad); }
  `,
})
export class DocumentComparison {
  protected readonly store = inject(ComparisonStore);

  /** The check code of the document. */
  readonly code = input.required<string>();
  /** The SHA-256 of the file. */
  readonly hash = input.required<string>();

  constructor() {
    effect(() => {
      this.hash();
      this.store.forget();
    });
  }
}
