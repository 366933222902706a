import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  resource,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { ParticipantDeedKind } from '@svetionik/domain/runs/participant-deed';
import { DialogActions } from '@svetionik/ui/dialog/dialog-actions';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { readAllPages } from '../../core/api/all-pages';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';
import type { Run } from '../run/run-store';
import type { PeopleDeed, PeopleStore } from './people-store';

/** What is to be done about the chosen people of a run. */
export interface DeedQuestion {
  readonly kind: ParticipantDeedKind | 'remind';
  readonly run: Run;
  readonly store: PeopleStore;
}

type Outcome = EndpointReply<
  Endpoints['runs.actAboutParticipants'] | Endpoints['runs.remindParticipants']
>;

/** Asks for what it takes, does it, and says about whom it was not done and why. */
@Component({
  selector: 'app-deed-dialog',
  imports: [
    DialogActions,
    TranslocoPipe,
    PluralPipe,
    ShortDatePipe,
    Field,
    FieldControl,
    ProblemNotice,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './deed-dialog.html',
})
export class DeedDialog {
  private readonly api = inject(ApiClient);
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly question = inject<DeedQuestion>(DIALOG_DATA);
  protected readonly count = this.question.store.chosen().size;

  protected readonly reason = signal('');
  protected readonly until = signal('');
  protected readonly to = signal('');
  protected readonly checked = signal(false);
  protected readonly submission = new Submission();
  protected readonly outcome = signal<Outcome | undefined>(undefined);
  /** Other runs of the same course or programme that take people. */
  protected readonly others = resource({
    params: () => (this.question.kind === 'transfer' ? this.question.run.subject : undefined),
    loader: async ({ params: { kind, id: subject }, abortSignal }) => {
      const runs = await readAllPages((page) =>
        this.api.call('runs.listRuns', { query: { [kind]: subject, ...page } }, abortSignal),
      );
      return runs.filter(
        ({ id, state }) => id !== this.question.run.id && (state === 'open' || state === 'running'),
      );
    },
  });
  protected readonly skipped = computed(() => {
    const whys: readonly string[] = this.outcome()?.skipped.map(({ why }) => why) ?? [];
    return [...new Set(whys)].map((why) => ({
      why,
      people: whys.filter((each) => each === why).length,
    }));
  });
  protected readonly reasonProblem = computed(
    () =>
      this.guard.problem(this.reason()) ??
      (this.checked() && this.reason().trim() === '' ? 'ui.reason.missing' : undefined),
  );

  constructor() {
    inject(LeaveGuard).watchDialog(
      this.dialog,
      () => this.outcome() === undefined && this.reason() !== '',
    );
  }

  protected async act(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    if (this.question.kind === 'remind') return this.settle(() => this.question.store.remind());
    this.checked.set(true);
    const deed = this.readDeed();
    if (deed === undefined || this.reasonProblem()) return this.focus.toFirstInvalid(form);
    if (!(await this.guard.allows(deed.reason))) return;
    await this.settle(() => this.question.store.act(deed));
  }

  private async settle(act: () => Promise<Outcome>): Promise<void> {
    await this.submission.run(async () => {
      const outcome = await act();
      // of what the list does not show by itself is said that it was done
      const isSeen = this.question.kind !== 'remind' && outcome.skipped.length === 0;
      if (isSeen) this.dialog.close(true);
      else this.outcome.set(outcome);
    });
  }

  /** Undefined while something is missing. */
  private readDeed(): PeopleDeed | undefined {
    const reason = this.reason().trim();
    const { kind } = this.question;
    if (reason === '' || kind === 'remind') return undefined;
    if (kind === 'withdraw') return { kind, reason };
    if (kind === 'extend')
      return this.until() === '' ? undefined : { kind, until: this.until(), reason };
    return this.to() === '' ? undefined : { kind, to: this.to(), reason };
  }
}
