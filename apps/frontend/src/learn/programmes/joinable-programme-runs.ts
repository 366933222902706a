import { ChangeDetectionStrategy, Component, inject, input, resource } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import { LanguageChoice } from '../../core/language/language-choice';
import { RunsToJoin } from '../../core/runs/runs-to-join';

/** The runs of a programme that may be joined today, or of all; nothing where there are none. */
@Component({
  selector: 'app-joinable-programme-runs',
  imports: [TranslocoPipe, ProblemNotice, RunsToJoin],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (runs.hasValue() && runs.value().length > 0) {
      <section class="stack-small" aria-labelledby="programme-runs">
        <h2 id="programme-runs">
          {{ (programme() ? 'due.join.ofProgramme' : 'due.join.ofProgrammes') | transloco }}
        </h2>
        <div class="card padded">
          <app-runs-to-join [runs]="runs.value()" [busy]="joining.busy()" (joined)="join($event)" />
        </div>
        @if (joining.error(); as error) {
          <app-problem [error]="error" />
        }
      </section>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    h2 {
      font-size: var(--step-2);
    }
  `,
})
export class JoinableProgrammeRuns {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly language = inject(LanguageChoice);

  /** Whose runs; those of all programmes where it is none. */
  readonly programme = input<string>();
  protected readonly joining = new Submission();
  protected readonly runs = resource({
    params: () => ({ programme: this.programme() }),
    loader: async ({ params: query, abortSignal }) => {
      const [{ items }] = await Promise.all([
        this.api.call('runs.listJoinableProgrammeRuns', { query }, abortSignal),
        this.language.open('due'),
      ]);
      return items.map(({ programme, ...run }) =>
        query.programme === undefined ? { run, of: programme.title } : { run },
      );
    },
  });

  protected async join(run: string): Promise<void> {
    await this.joining.run(async () => {
      const { programme } = await this.api.call('runs.joinRun', { params: { run } });
      await this.router.navigate(['/learn/programmes', programme]);
    });
  }
}
