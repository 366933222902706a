import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
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
import { ProblemNotice } from '../../core/api/problem-notice';
import { type FoundMember, PersonSearch } from '../../core/people/person-search';
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
export class EnrolPanel {
  protected readonly store = inject(EnrollingStore);

  readonly run = input.required<Run>();
  /** People got onto it. */
  readonly enrolled = output();
  protected readonly chosen = signal<readonly FoundMember[]>([]);
  protected readonly heading = signal('');
  protected readonly finished = computed(() => this.store.enrolling()?.state === 'finished');

  constructor() {
    effect(() => {
      if (this.finished()) this.enrolled.emit();
    });
  }

  protected async proposeGroup(group: string, name: string): Promise<void> {
    if (group === '') return;
    this.heading.set(name);
    await this.store.propose(this.run().id, { kind: 'group', group });
  }

  protected async proposeChosen(): Promise<void> {
    this.heading.set('');
    const people = this.chosen().map(({ id }) => id);
    if (people.length > 0) await this.store.propose(this.run().id, { kind: 'chosen', people });
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
