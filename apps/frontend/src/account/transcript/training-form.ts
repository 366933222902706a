import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  signal,
  viewChildren,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { fileSizeLimit } from '@svetionik/domain/items/file-upload/file-upload';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ProblemNotice } from '../../core/api/problem-notice';
import { DecimalField } from '../../core/forms/decimal-field';
import { FormFocus } from '../../core/forms/form-focus';
import { inHundredths } from '../../core/forms/in-hundredths';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import { evidenceTypes } from './evidence-types';
import { TranscriptStore } from './transcript-store';

const limits = { hours: { least: 0.25, most: 2000 }, points: { least: 0, most: 500 } } as const;

/** A training that was done elsewhere, with its evidence. */
@Component({
  selector: 'app-training-form',
  imports: [TranslocoPipe, DecimalField, Field, FieldControl, ProblemNotice],
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

  private readonly decimals = viewChildren(DecimalField);

  protected readonly accept = evidenceTypes;
  protected readonly today = calendarDay(new Date().toISOString());
  protected readonly title = signal('');
  protected readonly organiser = signal('');
  protected readonly finishedOn = signal('');
  protected readonly hours = signal<number | null>(null);
  protected readonly points = signal<number | null>(null);
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
    hours: this.numberProblem('hours', this.hours()),
    points: this.numberProblem('points', this.points()),
    file: this.fileProblem(),
  }));

  constructor() {
    inject(LeaveGuard).watch(this.written);
  }

  protected async send(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const [file, hours, points] = [this.file(), this.hours(), this.points()];
    const wrong =
      Object.values(this.problems()).some((problem) => problem !== undefined) ||
      this.decimals().some((field) => field.wrong());
    if (wrong || file === undefined || hours === null || points === null)
      return this.focus.toFirstInvalid(form);
    const text = {
      title: this.title().trim(),
      organiser: this.organiser().trim(),
      accreditation: this.accreditation().trim(),
    };
    if (!(await this.guard.allows(...Object.values(text)))) return;
    const body = {
      ...text,
      finishedOn: this.finishedOn(),
      hours,
      points,
      approved: this.approved(),
    };
    if (await this.submission.run(() => this.store.add(this.id, body, file))) this.done.emit();
  }

  private textProblem(field: string, text: string): string | undefined {
    return this.guard.problem(text) ?? this.missingIf(text.trim() === '', field);
  }

  private dayProblem(): string | undefined {
    if (this.finishedOn() > this.today) return 'transcript.trainings.inFuture';
    return this.missingIf(this.finishedOn() === '', 'finishedOn');
  }

  private numberProblem(field: keyof typeof limits, value: number | null): string | undefined {
    if (value === null) return this.missingIf(true, field);
    return inHundredths(value, limits[field])
      ? undefined
      : `transcript.trainings.notCounted.${field}`;
  }

  private missingIf(missing: boolean, field: string): string | undefined {
    return missing && this.checked() ? `transcript.trainings.missing.${field}` : undefined;
  }

  private fileProblem(): string | undefined {
    const file = this.file();
    if (file === undefined)
      return this.checked() ? 'transcript.trainings.evidenceMissing' : undefined;
    return file.size > fileSizeLimit ? 'transcript.trainings.evidenceTooLarge' : undefined;
  }
}
