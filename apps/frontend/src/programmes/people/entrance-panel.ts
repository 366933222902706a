import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { Icon } from '@svetionik/ui/marks/icon';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import { type FoundMember, PersonSearch } from '../../core/people/person-search';
import { ProgrammePeopleStore, type Entered } from './people-store';

/** Puts chosen people in a programme: who gets into it is said first. */
@Component({
  selector: 'app-entrance-panel',
  imports: [
    TranslocoPipe,
    PluralPipe,
    NameTextPipe,
    InScriptPipe,
    Icon,
    ProblemNotice,
    PersonSearch,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './entrance-panel.html',
  styleUrl: './entrance-panel.css',
})
export class EntrancePanel {
  private readonly store = inject(ProgrammePeopleStore);

  /** People got into it. */
  readonly entered = output();
  protected readonly chosen = signal<readonly FoundMember[]>([]);
  /** What would become of them; undefined until it was asked. */
  protected readonly said = signal<Entered | undefined>(undefined);
  protected readonly done = signal<number | undefined>(undefined);
  protected readonly going = new Submission();

  protected add(member: FoundMember): void {
    this.said.set(undefined);
    this.done.set(undefined);
    this.chosen.update((now) =>
      [...now.filter(({ id }) => id !== member.id), member].slice(0, 100),
    );
  }

  protected take(member: FoundMember): void {
    this.said.set(undefined);
    this.chosen.update((now) => now.filter(({ id }) => id !== member.id));
  }

  protected async see(): Promise<void> {
    await this.going.run(async () => this.said.set(await this.store.preview(this.ids())));
  }

  protected async enrol(): Promise<void> {
    await this.going.run(async () => {
      const { entering } = await this.store.enrol(this.ids());
      this.done.set(entering);
      this.said.set(undefined);
      this.chosen.set([]);
      this.entered.emit();
    });
  }

  private ids(): string[] {
    return this.chosen().map(({ id }) => id);
  }
}
