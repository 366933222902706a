import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { extraMinutes } from '@svetionik/domain/attempt/accommodation';
import { AllowedTimePipe } from '@svetionik/ui/accommodation/allowed-time.pipe';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { PercentPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { createEditableCopy } from '../../core/forms/editable-copy';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import type { Grant, MemberAccommodation } from './accommodation-store';

const offered = [1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];
const exampleMinutes = 30;
const mostBreaks = 10;
const mostMinutes = 120;

/** What is to hold from now on, and why. It starts as what holds. */
@Component({
  selector: 'app-accommodation-form',
  imports: [TranslocoPipe, AllowedTimePipe, Field, FieldControl, PercentPipe, PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './accommodation-form.html',
  styleUrl: './accommodation-form.css',
})
export class AccommodationForm {
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);

  readonly member = input.required<MemberAccommodation>();
  readonly busy = input(false);
  readonly granted = input(false);
  readonly changed = output();
  readonly sent = output<Grant>();

  protected readonly most = { breaks: mostBreaks, minutes: mostMinutes };
  protected readonly factor = createEditableCopy(() => this.member().accommodation.extraTimeFactor);
  protected readonly unlimited = createEditableCopy(() => !this.member().accommodation.timeLimited);
  protected readonly breaks = createEditableCopy(() => String(this.member().accommodation.breaks));
  protected readonly minutes = createEditableCopy(() =>
    String(this.member().accommodation.breakMinutes),
  );
  protected readonly larger = createEditableCopy(() => this.member().accommodation.largerSteps);
  /** A new version begins with an empty reason. */
  protected readonly reason = createEditableCopy(() => ({
    version: this.member().version,
    text: '',
  }));
  private readonly checked = signal(false);

  /** The usual factors, with the one that holds where it is another. */
  protected readonly factors = computed(() =>
    [...new Set([...offered, this.factor()])]
      .sort((one, other) => one - other)
      .map((factor) => ({
        factor,
        percent: (factor - 1) * 100,
        extra: extraMinutes(exampleMinutes, factor),
      })),
  );
  protected readonly exampleMinutes = exampleMinutes;
  protected readonly breaksProblem = computed(() =>
    wholeUpTo(this.breaks(), mostBreaks) === undefined
      ? 'members.accommodation.breaksWrong'
      : undefined,
  );
  protected readonly minutesProblem = computed(() => {
    const minutes = wholeUpTo(this.minutes(), mostMinutes);
    if (minutes === undefined) return 'members.accommodation.minutesWrong';
    const breaks = wholeUpTo(this.breaks(), mostBreaks);
    return this.checked() && breaks !== undefined && (breaks === 0) !== (minutes === 0)
      ? 'members.accommodation.minutesMissing'
      : undefined;
  });
  protected readonly reasonProblem = computed(() => {
    const number = this.guard.problem(this.reason().text);
    return (
      number ??
      (this.checked() && this.reason().text.trim() === ''
        ? 'members.accommodation.reasonMissing'
        : undefined)
    );
  });

  protected write(text: string): void {
    this.reason.update((now) => ({ ...now, text }));
    this.changed.emit();
  }

  protected async send(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.checked.set(true);
    const [breaks, breakMinutes] = [
      wholeUpTo(this.breaks(), mostBreaks),
      wholeUpTo(this.minutes(), mostMinutes),
    ];
    if (
      breaks === undefined ||
      breakMinutes === undefined ||
      this.minutesProblem() ||
      this.reasonProblem()
    )
      return this.focus.toFirstInvalid(form);
    const reason = this.reason().text.trim();
    if (!(await this.guard.allows(reason))) return;
    this.checked.set(false);
    this.sent.emit({
      extraTimeFactor: this.factor(),
      timeLimited: !this.unlimited(),
      breaks,
      breakMinutes,
      largerSteps: this.larger(),
      reason,
    });
  }
}

function wholeUpTo(text: string, most: number): number | undefined {
  const typed = text.trim();
  return /^\d{1,3}$/.test(typed) && Number(typed) <= most ? Number(typed) : undefined;
}
