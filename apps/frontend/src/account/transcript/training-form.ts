import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { fileSizeLimit } from '@svetionik/domain/items/file-upload/file-upload';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import { evidenceTypes } from './evidence-types';
import { TranscriptStore } from './transcript-store';

/** A training that was done elsewhere, with its evidence. */
@Component({
  selector: 'app-training-form',
  imports: [TranslocoPipe, Field, FieldControl, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './training-form.html',
  styleUrl: './form.css',
})
export class TrainingForm {
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  private readonly store = inject(TranscriptStore);
  private readonly id = newId();

  readonly done = output();

  protected readonly accept = evidenceTypes;
  protected readonly today = calendarDay(new Date().toISOString());
  protected readonly title = signal('');
  protected readonly organiser = signal('');
  protected readonly finishedOn = signal('');
  protected readonly hours = signal(NaN);
  protected readonly points = signal(NaN);
  protected readonly approved = signal(false);
  protected readonly accreditation = signal('');
  protected readonly file = signal<File | undefined>(undefined);
  protected readonly written = signal(false);
  protected readonly submission = new Submission();

  private readonly checked = signal(false);
  protected readonly problems = computed(() => ({
    title: this.textProblem('title', this.title()),
    organiser: this.textProblem('organiser', this.organiser()),
    accreditation: this.guard.problem(this.accreditation()),
    finishedOn: this.dayProblem(),
    hours: this.numberProblem('hours', this.hours(), 0.25, 2000),
    points: this.numberProblem('points', this.points(), 0, 500),
    file: this.fileProblem(),
  }));

  constructor() {
    inject(LeaveGuard).watch(this.written);
  }

  protected async send(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const file = this.file();
    if (file === undefined || Object.values(this.problems()).some((problem) => problem !== undefined)) return this.focus.toFirstInvalid(form);
    const text = { title: this.title().trim(), organiser: this.organiser().trim(), accreditation: this.accreditation().trim() };
    if (!(await this.guard.allows(...Object.values(text)))) return;
    const body = { ...text, finishedOn: this.finishedOn(), hours: this.hours(), points: this.points(), approved: this.approved() };
    if (await this.submission.run(() => this.store.add(this.id, body, file))) this.done.emit();
  }

  private textProblem(field: string, text: string): string | undefined {
    return this.guard.problem(text) ?? this.missingIf(text.trim() === '', field);
  }

  private dayProblem(): string | undefined {
    if (this.finishedOn() > this.today) return 'transcript.trainings.inFuture';
    return this.missingIf(this.finishedOn() === '', 'finishedOn');
  }

  /** Hundredths are the smallest that is counted. */
  private numberProblem(field: string, value: number, least: number, most: number): string | undefined {
    if (Number.isNaN(value)) return this.missingIf(true, field);
    const counted = value >= least && value <= most && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
    return counted ? undefined : 'transcript.trainings.notCounted';
  }

  private missingIf(missing: boolean, field: string): string | undefined {
    return missing && this.checked() ? `transcript.trainings.missing.${field}` : undefined;
  }

  private fileProblem(): string | undefined {
    const file = this.file();
    if (file === undefined) return this.checked() ? 'transcript.trainings.evidenceMissing' : undefined;
    return file.size > fileSizeLimit ? 'transcript.trainings.evidenceTooLarge' : undefined;
  }
}
