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
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { FormFocus } from '../../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../../core/forms/personal-number-guard';

/** What is announced. */
export interface Announcement {
  readonly lastDay: string;
  readonly reason: string;
}

/** The last day of an organisation in the network, and why it leaves. */
@Component({
  selector: 'app-leaving-form',
  imports: [Field, FieldControl, LongDatePipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form #form class="stack" novalidate (submit)="send($event, form)">
      <h2>{{ 'leaving.form.heading' | transloco }}</h2>
      <ui-field
        [label]="'leaving.form.lastDay' | transloco"
        [hint]="
          'leaving.form.days'
            | transloco: { earliest: (earliest() | longDate), latest: (latest() | longDate) }
        "
        [error]="dayError() | transloco"
      >
        <input
          #day
          uiControl
          class="input day"
          type="date"
          required
          [min]="earliest()"
          [max]="latest()"
          [value]="lastDay()"
          (input)="lastDay.set(day.value)"
        />
      </ui-field>
      <ui-field
        [label]="'leaving.form.reason' | transloco"
        [hint]="'leaving.form.reasonHint' | transloco"
        [error]="reasonError() | transloco"
      >
        <input
          #why
          uiControl
          class="input"
          required
          maxlength="500"
          autocomplete="off"
          [value]="reason()"
          (input)="reason.set(why.value)"
        />
      </ui-field>
      <p class="small soft">{{ 'leaving.form.told' | transloco }}</p>
      <p>
        <button class="button" type="submit" [attr.aria-disabled]="busy()">
          {{ 'leaving.announce.confirm' | transloco }}
        </button>
      </p>
    </form>
  `,
  styles: `
    h2 {
      font-size: var(--step-1);
    }
    .day {
      max-width: 14rem;
    }
  `,
})
export class LeavingForm {
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);

  readonly earliest = input.required<string>();
  readonly latest = input.required<string>();
  readonly busy = input.required<boolean>();
  readonly announced = output<Announcement>();

  protected readonly lastDay = signal('');
  protected readonly reason = signal('');
  private readonly checked = signal(false);
  protected readonly dayError = computed(() => {
    const day = this.lastDay();
    const isFine = day >= this.earliest() && day <= this.latest();
    return this.checked() && !isFine ? 'leaving.form.dayWrong' : undefined;
  });
  protected readonly reasonError = computed(() =>
    this.checked() && this.reason().trim() === '' ? 'admin.missing' : undefined,
  );

  protected async send(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const [lastDay, reason] = [this.lastDay(), this.reason().trim()];
    if (this.dayError() || this.reasonError() || this.guard.problem(reason))
      return this.focus.toFirstInvalid(form);
    if (await this.guard.allows(reason)) this.announced.emit({ lastDay, reason });
  }
}
