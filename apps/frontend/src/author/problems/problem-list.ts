import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  input,
  output,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Problem, ProblemPlace } from '@svetionik/domain/checks/problem';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';

/** What fills the sentence of a problem. */
export function readDetails({ detail = {}, where }: Problem): Record<string, string | number> {
  return { field: where.field ?? '', ...detail };
}

/** A problem, and its place in words. */
export interface PlacedProblem {
  readonly problem: Problem;
  /** Words of the author's own, as titles are. */
  readonly place: string;
}

/** What is still missing before publishing, each a way to its place. */
@Component({
  selector: 'app-problem-list',
  imports: [TranslocoPipe, PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="stack-small" [attr.aria-labelledby]="'before-publishing'">
      <p class="small soft">{{ 'author.before.label' | transloco }}</p>
      <h2 #heading id="before-publishing" tabindex="-1" aria-live="polite">
        {{
          problems().length > 0
            ? ('author.before.count' | plural: problems().length)
            : ('author.before.none' | transloco)
        }}
      </h2>
      <ul>
        @for (each of problems(); track $index) {
          <li>
            <button type="button" class="go" (click)="go.emit(each.problem.where)">
              <span class="what">{{
                'author.problem.' + each.problem.code | transloco: details(each.problem)
              }}</span>
              @if (each.place) {
                <span class="small soft">{{ each.place }}</span>
              }
            </button>
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    h2 {
      font-size: var(--step-1);
    }
    ul {
      display: grid;
      gap: var(--space-2);
      margin: var(--space-2) 0 0;
      padding: 0;
      list-style: none;
    }
    .go {
      appearance: none;
      display: grid;
      gap: var(--space-1);
      width: 100%;
      padding: var(--space-2) var(--space-3);
      border: 0;
      border-inline-start: 4px solid var(--bad);
      background: none;
      text-align: start;
      cursor: pointer;
    }
    .go:hover .what {
      text-decoration: underline;
    }
    .what {
      font-weight: 600;
    }
  `,
})
export class ProblemList {
  readonly problems = input.required<readonly PlacedProblem[]>();
  readonly go = output<ProblemPlace>();

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  /** Leads to what is missing, wherever on the page it stands. */
  show(): void {
    const { nativeElement } = this.heading();
    nativeElement.scrollIntoView({ block: 'start' });
    nativeElement.focus({ preventScroll: true });
  }

  protected readonly details = readDetails;
}
