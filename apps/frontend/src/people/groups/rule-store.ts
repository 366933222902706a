import { computed, inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { ConditionKind } from '@svetionik/domain/groups/condition';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { debounced } from '../../core/debounced';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import type { Endpoints } from '../../core/routes.generated';
import {
  createCondition,
  isComplete,
  type WrittenCondition,
  type WrittenRule,
} from './condition-values';

/** A group as it is read. */
export type Group = EndpointReply<Endpoints['groups.readGroup']>;
type Preview = EndpointReply<Endpoints['groups.previewRule']>;
type Fitting = EndpointReply<Endpoints['groups.listFitting']>['items'][number];

/** A rule while it is written: what remains after each condition, who would be in the group, and saving it. */
@Injectable()
export class RuleStore {
  private readonly api = inject(ApiClient);
  private id = newId();

  readonly saved = signal<Group | undefined>(undefined);
  readonly name = signal('');
  readonly match = signal<WrittenRule['match']>('all');
  readonly conditions = signal<readonly WrittenCondition[]>([createCondition('profession')]);
  /** Names of what conditions name, by the id. */
  readonly names = signal<ReadonlyMap<string, TextInScripts>>(new Map());
  /** The course in which members are to be enrolled; empty where in none. */
  readonly course = signal('');
  readonly later = signal(true);
  readonly preview = signal<Preview | undefined>(undefined);
  readonly saving = new Submission();
  readonly asking = new Submission();

  /** Undefined while something is still to be chosen. */
  readonly rule = computed<WrittenRule | undefined>(() => {
    const conditions = [...this.conditions()];
    const whole = conditions.length > 0 && conditions.every(isComplete);
    return whole ? { match: this.match(), conditions } : undefined;
  });
  private readonly settled = debounced(this.rule, 350);
  readonly unsaved = computed(() => {
    const saved = this.saved();
    const written = JSON.stringify([this.name(), this.match(), this.conditions()]);
    if (saved === undefined) return this.name() !== '' || this.rule() !== undefined;
    return written !== JSON.stringify([saved.name, saved.rule?.match, saved.rule?.conditions]);
  });
  readonly fitting = new PagedList<Fitting>(async (after, stopped) => {
    const rule = this.settled();
    if (rule === undefined) return { items: [], next: null };
    const body = { rule, group: this.saved()?.id, after, limit: 10 };
    return this.api.call('groups.listFitting', { body }, stopped);
  });

  constructor() {
    this.fitting.follow(() => this.settled());
  }

  /** Counts what the settled rule would make of the group. */
  async count(): Promise<void> {
    const rule = this.settled();
    if (rule === undefined) return this.preview.set(undefined);
    await this.asking.run(async () => {
      const body = { rule, group: this.saved()?.id };
      const preview = await this.api.call('groups.previewRule', { body });
      if (this.settled() === rule) this.preview.set(preview);
    });
    if (this.settled() !== rule) await this.count();
  }

  readonly asked = this.settled;

  open(group: Group): void {
    this.id = group.id;
    this.saved.set(group);
    this.name.set(group.name);
    this.match.set(group.rule?.match ?? 'all');
    this.conditions.set(group.rule?.conditions ?? []);
    this.names.set(new Map(group.references.map(({ id, name }) => [id, name])));
  }

  add(kind: ConditionKind): void {
    this.conditions.update((all) => [...all, createCondition(kind)]);
  }

  change(place: number, condition: WrittenCondition): void {
    this.conditions.update((all) => all.map((each, at) => (at === place ? condition : each)));
  }

  remove(place: number): void {
    this.conditions.update((all) => all.filter((_, at) => at !== place));
  }

  keepName(id: string, name: TextInScripts): void {
    this.names.update((known) => new Map([...known, [id, name]]));
  }

  /** Saves the rule, and enrols where a course is chosen; gives the id of the group where that went well. */
  async save(): Promise<string | undefined> {
    const rule = this.rule();
    const name = this.name().trim();
    if (rule === undefined || name === '') return undefined;
    const done = await this.saving.run(async () => {
      const params = { group: this.id };
      const version = this.saved()?.version ?? 0;
      const body = { name, rule };
      const group = await (this.saved() === undefined
        ? this.api.call('groups.addGroup', { params, body })
        : this.api.call('groups.editGroup', { params, version, body }));
      this.open(group);
      const course = this.course();
      if (course === '') return;
      const request = { params: { ...params, course }, body: { later: this.later() } };
      await this.api.call('groups.enrolGroup', request);
      this.course.set('');
      this.open(await this.api.call('groups.readGroup', { params }));
    });
    if (done) void this.count();
    return done ? this.id : undefined;
  }
}
