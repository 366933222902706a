import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { tracks } from '@svetionik/domain/content/track';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { findMissing, RunFormStore, type RunText } from './run-form-store';

const ways: readonly RunText['joining'][] = ['staff', 'open', 'group', 'invitation'];

/** Who leads it, who may join, and whom they ask. */
@Component({
  selector: 'app-people-fields',
  imports: [TranslocoPipe, NameTextPipe, InScriptPipe, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './people-fields.html',
  styleUrl: './fields.css',
})
export class PeopleFields {
  protected readonly store = inject(RunFormStore);
  /** Whether saving was tried: what is missing is said. */
  readonly checked = input.required<boolean>();
  protected readonly ways = ways;
  protected readonly tracks = tracks;
  protected readonly choices = computed(() =>
    this.store.choices.hasValue() ? this.store.choices.value() : undefined,
  );

  protected groupError(): string | undefined {
    const missing = this.checked() && findMissing(this.store.edited.text()).has('group');
    return missing ? 'runs.missing' : undefined;
  }

  protected choose(way: string): void {
    const joining = ways.find((each) => each === way);
    const { group } = this.store.edited.text();
    if (joining !== undefined)
      this.store.edited.write({ joining, group: joining === 'group' ? group : null });
  }

  protected lead(trainer: string, leads: boolean): void {
    const others = this.store.edited.text().trainers.filter((each) => each !== trainer);
    this.store.edited.write({ trainers: leads ? [...others, trainer] : others });
  }

  protected ask(track: (typeof tracks)[number], isAsked: boolean): void {
    const others = this.store.edited.text().professions.filter((each) => each !== track);
    this.store.edited.write({ professions: isAsked ? [...others, track] : others });
  }
}
