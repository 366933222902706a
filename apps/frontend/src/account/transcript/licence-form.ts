import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { Submission } from '../../core/forms/submission';
import { type Licence, TranscriptStore } from './transcript-store';

interface Leave {
  readonly from: string;
  readonly to: string;
}

/** By which rule points are counted, from which day, and when one was on leave. */
@Component({
  selector: 'app-licence-form',
  imports: [TranslocoPipe, Field, FieldControl, InScriptPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './licence-form.html',
  styleUrl: './form.css',
})
export class LicenceForm {
  private readonly focus = inject(FormFocus);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  protected readonly store = inject(TranscriptStore);

  readonly licence = input.required<Licence | null>();
  readonly done = output();

  // The version that the form began with: what somebody else stored meanwhile is not written over.
  private readonly version = linkedSignal({ source: this.licence, computation: (licence, before?: { value: number }) => before?.value ?? licence?.period.version ?? 0 });
  protected readonly rule = linkedSignal({ source: this.licence, computation: (licence, before?: { value: string }) => before?.value ?? licence?.period.rule ?? '' });
  protected readonly startsOn = linkedSignal({ source: this.licence, computation: (licence, before?: { value: string }) => before?.value ?? licence?.period.startsOn ?? '' });
  protected readonly leave = linkedSignal<Licence | null, readonly Leave[]>({ source: this.licence, computation: (licence, before) => before?.value ?? licence?.period.leave ?? [] });
  protected readonly submission = new Submission();

  private readonly checked = signal(false);
  protected readonly ruleProblem = computed(() => (this.checked() && this.rule() === '' ? 'transcript.licence.ruleMissing' : undefined));
  protected readonly startProblem = computed(() => (this.checked() && this.startsOn() === '' ? 'transcript.licence.startsOnMissing' : undefined));
  protected readonly leaveProblem = computed(() => (this.checked() && this.leave().some(({ from, to }) => from === '' || to < from) ? 'transcript.licence.leaveWrong' : undefined));

  protected writeLeave(place: number, part: Partial<Leave>): void {
    this.leave.update((all) => all.map((each, index) => (index === place ? { ...each, ...part } : each)));
  }

  protected dropLeave(place: number): void {
    this.leave.update((all) => all.filter((_, index) => index !== place));
  }

  protected addLeave(): void {
    this.leave.update((all) => [...all, { from: '', to: '' }]);
  }

  protected async save(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    if (this.ruleProblem() || this.startProblem() || this.leaveProblem()) return this.focus.toFirstInvalid(form);
    const body = { rule: this.rule(), startsOn: this.startsOn(), leave: [...this.leave()] };
    if (await this.submission.run(() => this.store.savePeriod(body, this.version()))) this.done.emit();
  }

  protected async remove(): Promise<void> {
    const say = (key: string) => this.transloco.translate<string>(`transcript.licence.${key}`);
    const sure = await this.dialogs.ask({ title: say('removeTitle'), text: say('removeText'), confirm: say('removeConfirm'), tone: 'danger' });
    if (sure && (await this.submission.run(() => this.store.removePeriod(this.version())))) this.done.emit();
  }
}
