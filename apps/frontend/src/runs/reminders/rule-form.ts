import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { findReminderPath } from '@svetionik/domain/reminders/reminder-path';
import { usualWords } from '@svetionik/domain/reminders/reminder-words';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import type { Run } from '../run/run-store';
import { MailPreview } from '../words/mail-preview';
import { RemindersStore, type RuleText as Text } from './reminders-store';
import { listDays, findMoment, moments, listReceivers, type Moment } from './rule-choices';

/** A rule while it is written: so many days before or after a day, to whom, and in which words. */
@Component({
  selector: 'app-rule-form',
  imports: [RouterLink, TranslocoPipe, Field, FieldControl, MailPreview],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './rule-form.html',
  styleUrl: './rule-form.css',
})
export class RuleForm {
  protected readonly store = inject(RemindersStore);

  readonly run = input.required<Run>();
  protected readonly moments = moments;
  protected readonly count = signal(3);
  protected readonly moment = signal<Moment>('before');
  protected readonly wantedDay = signal<Text['about'] | undefined>(undefined);
  protected readonly wantedPeople = signal<Text['to']>('not-finished');
  protected readonly template = signal<string | null>(null);

  protected readonly abouts = computed(() => listDays(this.run()));
  protected readonly about = computed(() => {
    const wanted = this.wantedDay() ?? 'finish';
    return this.abouts().includes(wanted) ? wanted : 'end';
  });
  protected readonly days = computed(
    () => ({ before: -this.count(), on: 0, after: this.count() })[this.moment()],
  );
  protected readonly people = computed(() =>
    listReceivers({ about: this.about(), days: this.days() }),
  );
  protected readonly to = computed(() =>
    this.people().includes(this.wantedPeople()) ? this.wantedPeople() : 'not-finished',
  );
  protected readonly templates = computed(() =>
    this.store.templates.hasValue() ? this.store.templates.value() : [],
  );
  protected readonly wording = computed(
    () =>
      this.templates().find(({ id }) => id === this.template())?.words ??
      usualWords[findMoment(this.days()) === 'after' ? 'past' : 'coming'],
  );

  protected readonly path = computed(() =>
    findReminderPath({ to: this.to(), days: this.days() }, this.run().id),
  );

  protected choose(side: string): void {
    this.moment.set(moments.find((each) => each === side) ?? 'before');
  }

  protected chooseDay(day: string): void {
    this.wantedDay.set(this.abouts().find((each) => each === day));
  }

  protected choosePeople(to: string): void {
    this.wantedPeople.set(this.people().find((each) => each === to) ?? 'not-finished');
  }

  protected write(count: number): void {
    if (Number.isInteger(count) && count > 0 && count <= 90) this.count.set(count);
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    await this.store.add({
      about: this.about(),
      days: this.days(),
      to: this.to(),
      template: this.template(),
    });
  }
}
