import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState } from '@svetionik/ui/feedback/empty-state';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import { FinishedCourses } from './finished-courses';
import { LicenceForm } from './licence-form';
import { LicencePanel } from './licence-panel';
import { TrainingForm } from './training-form';
import { TrainingList } from './training-list';
import { TranscriptStore } from './transcript-store';

/** All that somebody finished here and elsewhere, for life, and how it counts for their licence. */
@Component({
  selector: 'app-transcript-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    EmptyState,
    Notice,
    Skeleton,
    LongDatePipe,
    NameTextPipe,
    TextInScript,
    ProblemNotice,
    FinishedCourses,
    LicenceForm,
    LicencePanel,
    TrainingForm,
    TrainingList,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [TranscriptStore],
  templateUrl: './transcript-page.html',
  styleUrl: './transcript-page.css',
})
export class TranscriptPage {
  private readonly current = inject(CurrentLanguage);
  private readonly view = inject(DOCUMENT).defaultView;
  protected readonly store = inject(TranscriptStore);

  protected readonly choosing = signal(false);
  protected readonly adding = signal(false);
  protected readonly making = new Submission();
  protected readonly notMade = signal(false);
  protected readonly transcript = computed(() =>
    this.store.read.hasValue() ? this.store.read.value() : undefined,
  );

  protected readonly saving = new Submission();
  protected readonly hasCertificate = computed(
    () =>
      this.transcript()?.courses.some(({ certificate }) => certificate?.status === 'valid') ??
      false,
  );

  protected async saveRecord(): Promise<void> {
    const language = this.current.language();
    await this.saving.run(() => this.store.saveRecord(language));
  }

  protected printPage(): void {
    this.view?.print();
  }

  protected async makeDocument(): Promise<void> {
    this.notMade.set(false);
    const language = this.current.language();
    await this.making.run(async () =>
      this.notMade.set(!(await this.store.print(newId(), language))),
    );
  }
}
