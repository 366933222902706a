import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { requestProblem } from '@svetionik/client/problem';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { PersonStore, type Minority, type PersonView } from './person-store';

/** What is recorded of a guardian's consent for a member who is 15 to 17: whether it is there, and recording it or that it was taken back. */
@Component({
  selector: 'app-guardian-consent',
  imports: [
    TranslocoPipe,
    Field,
    FieldControl,
    LongDatePipe,
    NameTextPipe,
    TextInScript,
    ProblemNotice,
  ],
  providers: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './guardian-consent.html',
  styleUrl: './guardian-consent.css',
})
export class GuardianConsent {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoPipe);
  protected readonly store = inject(PersonStore);

  readonly person = input.required<PersonView>();
  readonly minority = input.required<Minority>();

  protected readonly mayRecord = computed(() => this.person().may.includes('record-consent'));
  protected readonly live = computed(() =>
    this.minority().consents.find(({ withdrawn }) => withdrawn === null),
  );
  protected readonly ended = computed(() =>
    this.minority().consents.filter(({ withdrawn }) => withdrawn !== null),
  );
  /** Today, by the calendar of the organisation. */
  protected readonly today = computed(() => this.person().opened.on);
  protected readonly day = signal('');
  protected readonly withdrawing = signal(false);
  private readonly missing = signal(false);
  protected readonly dayError = computed(() => {
    if (this.missing() && this.day() === '') return 'membership.person.consent.dayMissing';
    const problem = requestProblem(this.store.consenting.error());
    return problem?.code === 'identity.consent-day' ? 'problem.identity.consent-day' : undefined;
  });
  protected readonly otherError = computed(() =>
    this.dayError() === undefined ? this.store.consenting.error() : undefined,
  );

  protected begin(withdrawing: boolean): void {
    this.store.consenting.clear();
    this.missing.set(false);
    this.day.set('');
    this.withdrawing.set(withdrawing);
  }

  protected async record(event: Event): Promise<void> {
    event.preventDefault();
    const day = this.day();
    this.missing.set(day === '');
    if (day === '') return;
    const consent = this.live();
    const done =
      consent === undefined
        ? await this.store.recordConsent(this.person(), day)
        : await this.store.withdrawConsent(this.person(), consent.id, day);
    if (done) this.begin(false);
  }

  protected async recordMajority(): Promise<void> {
    const say = (key: string) =>
      this.transloco.transform(`membership.person.consent.majority.${key}`);
    const sure = await this.dialogs.ask({
      title: say('title'),
      text: say('text'),
      confirm: say('confirm'),
      tone: 'plain',
    });
    if (sure) await this.store.recordAge(this.person(), 'adult');
  }
}
