import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Block } from '@svetionik/ui/blocks/block';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';

/** Two editions of a module to compare. */
export interface Comparison {
  readonly module: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/** What a newer edition of a module has that the course's own has not; closes with what is decided. */
@Component({
  selector: 'app-difference-dialog',
  imports: [TranslocoPipe, Block, Skeleton, LongDatePipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './difference-dialog.html',
  styleUrl: './difference-dialog.css',
})
export class DifferenceDialog {
  private readonly api = inject(ApiClient);
  protected readonly data = inject<Comparison>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<'take' | 'decline'>>(DialogRef);
  protected readonly difference = resource({
    loader: ({ abortSignal }) =>
      this.api.call(
        'authoring.compareEditions',
        { params: { module: this.data.module }, query: { from: this.data.from, to: this.data.to } },
        abortSignal,
      ),
  });
}
