import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  resource,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { arrangeRecords } from './processing-chapters';

/** The records of processing: what is done with personal data, as it is declared beside the tables. */
@Component({
  selector: 'app-processing-page',
  imports: [TranslocoPipe, Skeleton, LongDatePipe, PluralPipe, TextInScript, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './processing-page.html',
  styleUrl: './processing-page.css',
})
export class ProcessingPage {
  private readonly api = inject(ApiClient);
  private readonly window = inject(DOCUMENT).defaultView;

  protected readonly read = resource({
    loader: ({ abortSignal }) => this.api.call('privacy.readProcessingRecords', {}, abortSignal),
  });
  protected readonly chapters = computed(() =>
    this.read.hasValue() ? arrangeRecords(this.read.value().items) : [],
  );

  protected print(): void {
    this.window?.print();
  }
}
