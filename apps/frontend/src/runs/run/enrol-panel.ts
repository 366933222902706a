import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  type OnInit,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { Icon } from '@svetionik/ui/marks/icon';
import { ProblemNotice } from '../../core/api/problem-notice';
import { type FoundMember, PersonSearch } from '../../core/people/person-search';
import { CarriedPeople } from '../people/carried-people';
import { EnrolPreview } from './enrol-preview';
import { EnrollingStore } from './enrolling-store';
import type { Run } from './run-store';

/** Puts a group or chosen people on a run: who gets onto it is said first. */
@Component({
  selector: 'app-enrol-panel',
  imports: [
    TranslocoPipe,
    PluralPipe,
    NameTextPipe,
    InScriptPipe,
    Field,
    FieldControl,
    Icon,
    ProblemNotice,
    PersonSearch,
    EnrolPreview,
  ],
  providers: [EnrollingStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './enrol-panel.html',
  styleUrl: './enrol-panel.css',
})
export class EnrolPanel implements OnInit {
  private readonly carried = inject(CarriedPeople);
  protected readonly store = inject(EnrollingStore);

  readonly run = input.required<Run>();
  /** People got onto it. */
  readonly enrolled = output();
  /** It follows other groups. */
  readonly changed = output<Run>();
  protected readonly chosen = signal<readonly FoundMember[]>([]);
  /** The group that was chosen; none where people were. */
  protected readonly group = signal<{ readonly id: string; readonly name: string } | undefined>(
    undefined,
  );
  protected readonly isFollowed = computed(() =>
    this.run().followed.some(({ id }) => id === this.group()?.id),
  );
  protected readonly finished = computed(() => this.store.enrolling()?.state === 'finished');

  constructor() {
    effect(() => {
      if (this.finished()) this.enrolled.emit();
    });
  }

  /** Whoever was carried here from another run is proposed at once. */
  ngOnInit(): void {
    const people = [...this.carried.take(this.run().id)];
    if (people.length > 0) void this.store.propose(this.run().id, { kind: 'chosen', people });
  }

  protected async proposeGroup(id: string): Promise<void> {
    const group = this.store.groups().find((each) => each.id === id);
    if (group === undefined) return;
    this.group.set(group);
    await this.store.propose(this.run().id, { kind: 'group', group: id });
  }

  protected async proposeChosen(): Promise<void> {
    this.group.set(undefined);
    const people = this.chosen().map(({ id }) => id);
    if (people.length > 0) await this.store.propose(this.run().id, { kind: 'chosen', people });
  }

  /** With `later` whoever comes into the group is enrolled too, also where nobody is to be enrolled now. */
  protected async enrol(later: boolean): Promise<void> {
    const group = this.group();
    const isNobodys = this.store.enrolling()?.waiting === 0;
    if (!isNobodys && !(await this.store.start())) return;
    const done = !later || group === undefined || (await this.follow(group.id));
    if (isNobodys && done) this.leave();
  }

  protected async unfollow(group: string): Promise<void> {
    this.tell(await this.store.unfollow(this.run().id, group));
  }

  private async follow(group: string): Promise<boolean> {
    return this.tell(await this.store.follow(this.run().id, group));
  }

  private tell(run: Run | undefined): boolean {
    if (run !== undefined) this.changed.emit(run);
    return run !== undefined;
  }

  protected add(member: FoundMember): void {
    this.chosen.update((now) => [...now.filter(({ id }) => id !== member.id), member]);
  }

  protected take(member: FoundMember): void {
    this.chosen.update((now) => now.filter(({ id }) => id !== member.id));
  }

  protected leave(): void {
    if (this.finished()) this.chosen.set([]);
    this.store.forget();
  }
}
