import { ChangeDetectionStrategy, Component, inject, input, resource } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ApiClient } from '../../../core/api/api-client';
import { ProblemNotice } from '../../../core/api/problem-notice';
import { Submission } from '../../../core/forms/submission';
import { LanguageChoice } from '../../../core/language/language-choice';

/** The runs of a course that may be joined today; nothing where there are none. */
@Component({
  selector: 'app-joinable-runs',
  imports: [TranslocoPipe, PluralPipe, ShortDatePipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (runs.hasValue() && runs.value().length > 0) {
      <section class="stack-small" aria-labelledby="runs">
        <h2 id="runs">{{ 'due.join.title' | transloco }}</h2>
        <ul>
          @for (run of runs.value(); track run.id) {
            <li>
              <b [id]="'run-' + run.id">{{ run.title }}</b>
              <span class="small soft number">
                {{ run.startsOn | shortDate }} – {{ run.endsOn | shortDate }}
                @if (run.closesOn; as day) {
                  · {{ 'due.join.until' | transloco: { day: (day | shortDate) } }}
                }
                @if (run.placesLeft; as places) {
                  · {{ 'due.join.left' | plural: places }}
                }
              </span>
              @if (run.placesLeft === 0) {
                <span class="small soft">{{ 'due.join.full' | transloco }}</span>
              } @else {
                <button
                  class="button quiet"
                  type="button"
                  [attr.aria-describedby]="'run-' + run.id"
                  [attr.aria-disabled]="joining.busy()"
                  (click)="join(run.id)"
                >
                  {{ 'due.join.action' | transloco }}
                </button>
              }
            </li>
          }
        </ul>
        @if (joining.error(); as error) {
          <app-problem [error]="error" />
        }
      </section>
    }
  `,
  styles: `
    h2 {
      font-size: var(--step-0);
    }
    ul {
      display: grid;
      gap: var(--space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      gap: var(--space-1);
      overflow-wrap: anywhere;
    }
    .button {
      justify-self: start;
    }
  `,
})
export class JoinableRuns {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly language = inject(LanguageChoice);

  /** Where the course stands. */
  readonly course = input.required<string>();
  protected readonly joining = new Submission();
  protected readonly runs = resource({
    params: () => this.course(),
    loader: async ({ params: slug, abortSignal }) => {
      const request = { params: { slug } };
      const [{ items }] = await Promise.all([
        this.api.call('runs.listJoinableRuns', request, abortSignal),
        this.language.open('due'),
      ]);
      return items;
    },
  });

  protected async join(run: string): Promise<void> {
    await this.joining.run(async () => {
      const { enrolment } = await this.api.call('runs.joinRun', { params: { run } });
      await this.router.navigate(['/learn', enrolment]);
    });
  }
}
