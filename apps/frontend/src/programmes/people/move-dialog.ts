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

/** Says what it means to move the people of earlier editions into the newest, and moves those of one. */
@Component({
  selector: 'app-move-dialog',
  imports: [TranslocoPipe, PluralPipe, NumberPipe, Skeleton, ProblemNotice, EditionDifferences],
  providers: [NumberPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './move-dialog.html',
  styles: `
    h3 {
      font-size: var(--step-1);
    }
  `,
})
export class MoveDialog {
  private readonly api = inject(ApiClient);
  private readonly numbers = inject(NumberPipe);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  private readonly programme = inject<Programme>(DIALOG_DATA);

  protected readonly submission = new Submission();
  protected readonly means = resource({
    loader: ({ abortSignal }) => {
      const params = { programme: this.programme.id };
      return this.api.call('programmes.previewMove', { params }, abortSignal);
    },
  });

  /** The number of the edition into which people are moved. */
  protected number(): string {
    return this.numbers.transform(this.programme.edition ?? 0);
  }

  protected async begin(edition: number): Promise<void> {
    await this.submission.run(async () => {
      const { id: programme, version } = this.programme;
      const request = { params: { programme }, version, body: { edition } };
      await this.api.call('programmes.moveProgrammePeople', request);
      this.dialog.close(true);
    });
  }
}
