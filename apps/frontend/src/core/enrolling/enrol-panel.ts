import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { Icon } from '@svetionik/ui/marks/icon';
import { ProblemNotice } from '../api/problem-notice';
import { type FoundMember, PersonSearch } from '../people/person-search';
import { EnrolPreview } from './enrol-preview';
import type { EnrollingWay, NamedGroup } from './enrolling-way';

/** Enrols a group or chosen people: who is enrolled is said first. */
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
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './enrol-panel.html',
  styleUrl: './enrol-panel.css',
})
export class EnrolPanel {
  readonly way = input.required<EnrollingWay>();
  /** In what they are enrolled. */
  readonly what = input.required<'run' | 'programme'>();
  readonly enrolled = output();
  protected readonly chosen = signal<readonly FoundMember[]>([]);
  /** The group that was chosen; none where people were. */
  protected readonly group = signal<NamedGroup | undefined>(undefined);
  protected readonly isFollowed = computed(() =>
    this.way()
      .followed()
      .some(({ id }) => id === this.group()?.id),
  );
  protected readonly finished = computed(() => this.way().enrolling()?.state === 'finished');

  constructor() {
    effect(() => {
      if (this.finished()) this.enrolled.emit();
    });
  }

  protected async proposeGroup(id: string): Promise<void> {
    const group = this.way()
      .groups()
      .find((each) => each.id === id);
    if (group === undefined) return;
    this.group.set(group);
    await this.way().propose({ kind: 'group', group: id });
  }

  protected async proposeChosen(): Promise<void> {
    this.group.set(undefined);
    const people = this.chosen().map(({ id }) => id);
    if (people.length > 0) await this.way().propose({ kind: 'chosen', people });
  }

  /** With `later` whoever comes into the group is enrolled too, also where nobody is to be enrolled now. */
  protected async enrol(later: boolean): Promise<void> {
    const group = this.group();
    const isNobodys = this.way().enrolling()?.waiting === 0;
    if (!isNobodys && !(await this.way().start())) return;
    const done = !later || group === undefined || (await this.way().follow(group.id));
    if (isNobodys && done) this.leave();
  }

  protected add(member: FoundMember): void {
    this.chosen.update((now) => [...now.filter(({ id }) => id !== member.id), member]);
  }

  protected take(member: FoundMember): void {
    this.chosen.update((now) => now.filter(({ id }) => id !== member.id));
  }

  protected leave(): void {
    if (this.finished()) this.chosen.set([]);
    this.way().forget();
  }
}
