import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import { EditionDifferences } from '../edition-differences';
import type { Programme } from '../programme-head';

/** Says what publishing means for whoever is in the programme and for whoever comes, and does it. */
@Component({
  selector: 'app-publish-dialog',
  imports: [TranslocoPipe, PluralPipe, NumberPipe, Skeleton, ProblemNotice, EditionDifferences],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './publish-dialog.html',
})
export class PublishDialog {
  private readonly api = inject(ApiClient);
  protected readonly dialog = inject<DialogRef<Programme>>(DialogRef);
  protected readonly programme = inject<Programme>(DIALOG_DATA);

  protected readonly submission = new Submission();
  protected readonly consequences = resource({
    loader: ({ abortSignal }) => {
      const params = { programme: this.programme.id };
      return this.api.call('programmes.previewPublication', { params }, abortSignal);
    },
  });

  protected async publish(): Promise<void> {
    if (!this.consequences.hasValue()) return;
    await this.submission.run(async () => {
      const { id: programme, version } = this.programme;
      const request = { params: { programme }, version };
      this.dialog.close(await this.api.call('programmes.publishProgramme', request));
    });
  }
}
