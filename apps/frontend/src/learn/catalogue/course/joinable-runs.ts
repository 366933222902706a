import { ChangeDetectionStrategy, Component, inject, input, resource } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ApiClient } from '../../../core/api/api-client';
import { ProblemNotice } from '../../../core/api/problem-notice';
import { Submission } from '../../../core/forms/submission';
import { LanguageChoice } from '../../../core/language/language-choice';
import { RunsToJoin } from '../../../core/runs/runs-to-join';

/** The runs of a course that may be joined today; nothing where there are none. */
@Component({
  selector: 'app-joinable-runs',
  imports: [TranslocoPipe, ProblemNotice, RunsToJoin],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (runs.hasValue() && runs.value().length > 0) {
      <section class="stack-small" aria-labelledby="runs">
        <h2 id="runs">{{ 'due.join.title' | transloco }}</h2>
        <app-runs-to-join [runs]="runs.value()" [busy]="joining.busy()" (joined)="join($event)" />
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
      return items.map((run) => ({ run }));
    },
  });

  protected async join(run: string): Promise<void> {
    await this.joining.run(async () => {
      const { enrolment } = await this.api.call('runs.joinRun', { params: { run } });
      await this.router.navigate(['/learn', enrolment]);
    });
  }
}
