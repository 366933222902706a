import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import { evidenceTypes } from './evidence-types';
import { type Training, TranscriptStore } from './transcript-store';

const tones: Readonly<Record<Training['state'], string>> = {
  open: 'light',
  waiting: '',
  confirmed: 'good',
  refused: 'bad',
};

/** Trainings that were done elsewhere, with what became of their evidence. */
@Component({
  selector: 'app-training-list',
  imports: [TranslocoPipe, ShortDatePipe, NumberPipe, PluralPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (submission.error(); as error) {
      <app-problem [error]="error" [heading]="'transcript.notSaved' | transloco" />
    }
    @if (trainings().length > 0) {
      <ul class="entries">
        @for (training of trainings(); track training.id) {
          <li [attr.aria-labelledby]="'training-' + training.id">
            <div class="stack-small">
              <h3 [id]="'training-' + training.id">{{ training.title }}</h3>
              <p class="small soft number">
                {{ training.organiser }} · {{ training.finishedOn | shortDate }} ·
                {{
                  'transcript.hours'
                    | plural: training.hours : { number: (training.hours | uiNumber: 2) }
                }}
                @if (training.approved) {
                  · {{ 'transcript.trainings.isApproved' | transloco
                  }}{{ training.accreditation ? ': ' + training.accreditation : '' }}
                }
              </p>
              @if (training.state !== 'confirmed') {
                <p class="small">
                  {{ 'transcript.trainings.meaning.' + training.state | transloco }}
                </p>
              }
              @if (training.reason; as reason) {
                <p class="small reason">{{ reason }}</p>
              }
            </div>
            <div class="side">
              <b class="number">{{
                'transcript.points'
                  | plural: training.points : { number: (training.points | uiNumber: 2) }
              }}</b>
              <span class="pill" [class]="tones[training.state]">{{
                'transcript.trainings.state.' + training.state | transloco
              }}</span>
            </div>
            <div class="acts no-print">
              @if (training.evidence) {
                <button
                  class="button quiet small"
                  type="button"
                  [attr.aria-describedby]="'training-' + training.id"
                  (click)="open(training)"
                >
                  {{ 'transcript.trainings.open' | transloco }}
                </button>
              }
              @if (training.state !== 'confirmed') {
                <label class="button quiet small">
                  {{
                    (sending() === training.id
                      ? 'transcript.trainings.sending'
                      : training.evidence
                        ? 'transcript.trainings.replace'
                        : 'transcript.trainings.prove'
                    ) | transloco
                  }}
                  <input
                    #field
                    class="visually-hidden"
                    type="file"
                    [accept]="accept"
                    [attr.aria-describedby]="'training-' + training.id"
                    (change)="prove(training, field)"
                  />
                </label>
                <button
                  class="button plain small"
                  type="button"
                  [attr.aria-describedby]="'training-' + training.id"
                  (click)="remove(training)"
                >
                  {{ 'transcript.trainings.remove' | transloco }}
                </button>
              }
            </div>
          </li>
        }
      </ul>
    } @else {
      <p class="soft">{{ 'transcript.trainings.none' | transloco }}</p>
    }
  `,
  styleUrl: './entries.css',
})
export class TrainingList {
  private readonly store = inject(TranscriptStore);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);

  readonly trainings = input.required<readonly Training[]>();
  protected readonly tones = tones;
  protected readonly accept = evidenceTypes;
  protected readonly submission = new Submission();
  protected readonly sending = signal<string | undefined>(undefined);

  protected open(training: Training): Promise<boolean> {
    return this.submission.run(() => this.store.saveEvidence(training));
  }

  protected async prove(training: Training, field: HTMLInputElement): Promise<void> {
    const file = field.files?.[0];
    if (file === undefined) return;
    this.sending.set(training.id);
    await this.submission.run(() => this.store.sendEvidence(training, file));
    this.sending.set(undefined);
    // The same file may be chosen again after a failure.
    field.value = '';
  }

  protected async remove(training: Training): Promise<void> {
    const say = (key: string) =>
      this.transloco.translate<string>(`transcript.trainings.${key}`, { title: training.title });
    const sure = await this.dialogs.ask({
      title: say('removeTitle'),
      text: say('removeText'),
      confirm: say('removeConfirm'),
      tone: 'danger',
    });
    if (sure) await this.submission.run(() => this.store.remove(training));
  }
}
