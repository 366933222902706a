import { computed, inject, Injectable, resource, signal } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { reminderStates, type ReminderState } from '@svetionik/domain/reminders/reminder-state';
import { readAllPages } from '../../core/api/all-pages';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { reread } from '../../core/api/reread';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';
import { RunStore } from '../run/run-store';

export type RuleText = EndpointRequest<Endpoints['runs.addReminderRule']>['body'];
export type LoggedReminder = EndpointReply<Endpoints['runs.listReminders']>['items'][number];

/** Which reminders of the log, in the order of their buttons. */
export const logFilters: readonly (ReminderState | undefined)[] = [undefined, ...reminderStates];

/** The rules by which a run reminds, the words that they may use, and what was sent. */
@Injectable()
export class RemindersStore {
  private readonly api = inject(ApiClient);
  private readonly run = inject(RunStore);

  readonly changing = new Submission();
  readonly state = signal<ReminderState | undefined>(undefined);
  readonly rules = resource({
    params: () => this.run.id(),
    loader: ({ params: run, abortSignal }) =>
      this.api.call('runs.listReminderRules', { params: { run } }, abortSignal),
  });
  readonly shown = computed(() => (this.rules.hasValue() ? this.rules.value().items : []));
  readonly managed = computed(() => this.run.read.hasValue() && this.run.read.value().managed);
  readonly templates = resource({
    params: () => this.managed() || undefined,
    loader: ({ abortSignal }) =>
      readAllPages((query) => this.api.call('runs.listMailTemplates', { query }, abortSignal)),
  });
  readonly log = new PagedList<LoggedReminder>((after, stopped) => {
    const params = { run: this.run.id() ?? '' };
    const query = { state: this.state(), after, limit: 25 };
    return this.api.call('runs.listReminders', { params, query }, stopped);
  });

  constructor() {
    this.log.follow(() => [this.state(), this.run.id()]);
  }

  /** Adds rules, one after the other; true when all are there. */
  async add(...rules: readonly RuleText[]): Promise<boolean> {
    const run = this.run.id() ?? '';
    const added = await this.changing.run(async () => {
      for (const body of rules)
        await this.api.call('runs.addReminderRule', { params: { run, rule: newId() }, body });
    });
    reread(this.rules);
    return added;
  }

  async stop(rule: string): Promise<void> {
    const params = { run: this.run.id() ?? '', rule };
    await this.changing.run(() => this.api.call('runs.stopReminderRule', { params }));
    reread(this.rules);
  }
}
