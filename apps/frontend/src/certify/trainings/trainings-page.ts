import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import { ReasonDialog, type ReasonQuestion } from '../../core/forms/reason-dialog';
import { listedStates, TrainingsStore, type SentTraining } from './trainings-store';

/** Evidence of trainings that people did elsewhere: to look at, to confirm, or to refuse with a reason. */
@Component({
  selector: 'app-trainings-page',
  imports: [
    TranslocoPipe,
    ShortDatePipe,
    NameTextPipe,
    NumberPipe,
    PluralPipe,
    TextInScript,
    PagedListView,
    ProblemNotice,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [TrainingsStore, InScriptPipe, NameTextPipe],
  templateUrl: './trainings-page.html',
  styleUrls: ['../../core/work-page.css', './trainings-page.css'],
})
export class TrainingsPage {
  private readonly dialogs = inject(Dialogs);
  private readonly inScript = inject(InScriptPipe);
  private readonly nameText = inject(NameTextPipe);
  protected readonly store = inject(TrainingsStore);
  protected readonly states = listedStates;
  protected readonly submission = new Submission();

  protected nameOf({ person: { name, email } }: SentTraining): string {
    return name === null ? email : this.inScript.transform(this.nameText.transform(name));
  }

  protected open(training: SentTraining): Promise<boolean> {
    return this.submission.run(() => this.store.saveEvidence(training));
  }

  protected confirm(training: SentTraining): Promise<boolean> {
    return this.submission.run(() => this.store.decide(training, 'confirmed'));
  }

  protected async refuse(training: SentTraining): Promise<void> {
    const question: ReasonQuestion = {
      words: 'certify.trainings.refusal',
      about: [training.title, this.nameOf(training)],
      most: 500,
      send: (reason) => this.store.decide(training, 'refused', reason),
    };
    await this.dialogs.open<void, ReasonQuestion>(ReasonDialog, question, 'reason-title');
  }
}
