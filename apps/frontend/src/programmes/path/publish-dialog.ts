import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import type { Programme } from '../programme-head';

/** Says what publishing means for whoever is in the programme and for whoever comes, and does it. */
@Component({
  selector: 'app-publish-dialog',
  imports: [TranslocoPipe, PluralPipe, NumberPipe, Skeleton, ProblemNotice],
  providers: [InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './publish-dialog.html',
  styles: `
    h2 {
      font-size: var(--step-2);
    }
    ul {
      display: grid;
      gap: var(--space-2);
      margin: 0;
      padding-inline-start: 1.2em;
      overflow-wrap: anywhere;
    }
  `,
})
export class PublishDialog {
  private readonly api = inject(ApiClient);
  private readonly inScript = inject(InScriptPipe);
  protected readonly dialog = inject<DialogRef<Programme>>(DialogRef);
  protected readonly programme = inject<Programme>(DIALOG_DATA);
  protected readonly differences = ['added', 'removed', 'changed'] as const;

  protected readonly submission = new Submission();
  protected readonly consequences = resource({
    loader: ({ abortSignal }) => {
      const params = { programme: this.programme.id };
      return this.api.call('programmes.previewPublication', { params }, abortSignal);
    },
  });

  protected names(courses: readonly TextInScripts[]): string {
    return courses.map((each) => this.inScript.transform(each)).join(', ');
  }

  protected async publish(): Promise<void> {
    if (!this.consequences.hasValue()) return;
    await this.submission.run(async () => {
      const { id: programme, version } = this.programme;
      const request = { params: { programme }, version };
      this.dialog.close(await this.api.call('programmes.publishProgramme', request));
    });
  }
}
