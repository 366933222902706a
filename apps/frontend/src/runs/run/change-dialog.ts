import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RunDeed } from '@svetionik/domain/runs/run-state';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import type { Run } from './run-store';

/** What is to become of a run. */
export interface ChangeQuestion {
  readonly run: Run;
  readonly deed: RunDeed;
}

/** Says what opening or cancelling a run means, for how many, and does it. */
@Component({
  selector: 'app-change-dialog',
  imports: [TranslocoPipe, PluralPipe, Skeleton, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="stack">
      <h2 id="change-title">{{ 'runs.change.' + question.deed + '.title' | transloco }}</h2>
      @if (consequences.hasValue()) {
        @let means = consequences.value();
        <ul>
          <li>{{ 'runs.change.' + question.deed + '.state.' + means.state | transloco }}</li>
          <li>{{ 'runs.change.told' | plural: means.told }}</li>
          @if (question.deed === 'cancel') {
            <li>{{ 'runs.change.begun' | plural: means.begun }}</li>
            @if (means.finished > 0) {
              <li>{{ 'runs.change.finished' | plural: means.finished }}</li>
            }
            <li>{{ 'runs.change.cancel.kept' | transloco }}</li>
          }
        </ul>
      } @else if (consequences.error(); as error) {
        <app-problem [error]="error" (retry)="consequences.reload()" />
      } @else {
        <ui-skeleton [lines]="3" />
      }
      @if (submission.error(); as error) {
        <app-problem [error]="error" />
      }
      <div class="row">
        <button
          class="button"
          type="button"
          [class.danger]="question.deed === 'cancel'"
          [attr.aria-disabled]="submission.busy() || !consequences.hasValue()"
          (click)="change()"
        >
          {{ 'runs.change.' + question.deed + '.action' | transloco }}
        </button>
        <button class="button quiet" type="button" (click)="dialog.close()">
          {{ 'ui.dialog.cancel' | transloco }}
        </button>
      </div>
    </div>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-2);
      margin: 0;
      padding-inline-start: 1.2em;
    }
  `,
})
export class ChangeDialog {
  private readonly api = inject(ApiClient);
  protected readonly dialog = inject<DialogRef<Run>>(DialogRef);
  protected readonly question = inject<ChangeQuestion>(DIALOG_DATA);

  protected readonly submission = new Submission();
  protected readonly consequences = resource({
    loader: ({ abortSignal }) => {
      const { run, deed } = this.question;
      const request = { params: { run: run.id }, query: { deed } };
      return this.api.call('runs.previewRunChange', request, abortSignal);
    },
  });

  protected async change(): Promise<void> {
    const { run, deed } = this.question;
    if (!this.consequences.hasValue()) return;
    await this.submission.run(async () => {
      const request = { params: { run: run.id }, body: { deed }, version: run.version };
      this.dialog.close(await this.api.call('runs.changeRunState', request));
    });
  }
}
