import { inject, Injectable, resource, signal } from '@angular/core';
import type { EndpointRequest } from '@svetionik/contracts/endpoint';
import { addDays, countDays } from '@svetionik/domain/credits/calendar-span';
import { moveDays } from '@svetionik/domain/runs/run-text';
import { ApiClient } from '../../core/api/api-client';
import { EditedEntry } from '../../core/forms/edited-entry';
import type { Endpoints } from '../../core/routes.generated';
import type { Run } from '../run/run-store';

/** What a person writes of a run. */
export type RunText = EndpointRequest<Endpoints['runs.editRun']>['body'];

const nothing: RunText = {
  course: null,
  programme: null,
  title: '',
  language: 'sr-Latn',
  town: '',
  organiser: null,
  trainers: [],
  capacity: null,
  quotas: [],
  opensOn: null,
  closesOn: null,
  startsOn: '',
  endsOn: '',
  begin: null,
  finish: null,
  lateFinish: true,
  joining: 'staff',
  group: null,
  prerequisite: null,
  professions: [],
  contact: '',
};

/** A run while it is written: a new one, a copy with its days moved, or one that is there. */
@Injectable()
export class RunFormStore {
  private readonly api = inject(ApiClient);

  /** The run whose copy this is. */
  readonly copied = signal<Run | undefined>(undefined);
  readonly choices = resource({
    loader: ({ abortSignal }) => this.api.call('runs.readRunChoices', {}, abortSignal),
  });
  readonly edited = new EditedEntry<Run, RunText>({
    textOf: (stored) => stored?.text ?? nothing,
    read: (run, stopped) => this.api.call('runs.readRun', { params: { run } }, stopped),
    create: (run, text) => {
      const body = { ...text, materialsOf: this.copied()?.id ?? null };
      return this.api.call('runs.addRun', { params: { run }, body });
    },
    edit: ({ id, version }, body) =>
      this.api.call('runs.editRun', { params: { run: id }, body, version }),
  });

  /** Begins with another run, a week after it ends; its town and trainers are not known yet. */
  async copy(from: string): Promise<void> {
    const run = await this.api.call('runs.readRun', { params: { run: from } });
    const text = moveDays(run.text, addDays(run.endsOn, 7));
    this.edited.write({ ...text, title: '', town: '', trainers: [] });
    this.copied.set(run);
  }

  /** Of a copy, all days move with the first. */
  start(startsOn: string): void {
    const text = this.edited.text();
    if (this.copied() === undefined || startsOn === '' || text.startsOn === '')
      return this.edited.write({ startsOn });
    this.edited.write(moveDays(text, startsOn));
  }

  /** By how many days a copy is moved. */
  movedBy(): number {
    const [from, to] = [this.copied()?.startsOn, this.edited.text().startsOn];
    return from === undefined || to === '' ? 0 : countDays(from, to);
  }
}

/** What has to be written and is not, or cannot be as it is. */
export function findMissing(text: RunText): ReadonlySet<string> {
  const missing = new Set<string>();
  if (text.course === null && text.programme === null) missing.add('subject');
  if (text.title.trim() === '') missing.add('title');
  if (text.startsOn === '') missing.add('startsOn');
  if (text.endsOn === '') missing.add('endsOn');
  if (text.joining === 'group' && text.group === null) missing.add('group');
  return missing;
}
