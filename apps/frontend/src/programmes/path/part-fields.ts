import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { partKinds, partNeeds } from '@svetionik/domain/programmes/plan';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { Icon } from '@svetionik/ui/marks/icon';
import { PathStore, type PartText } from './path-store';

/** A part of the path: which course it is, whether it has to be done, and who is exempt. */
@Component({
  selector: 'app-part-fields',
  imports: [TranslocoPipe, NumberPipe, InScriptPipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './part-fields.html',
  styleUrl: './part-fields.css',
  host: { '[class.last]': 'last()' },
})
export class PartFields {
  protected readonly store = inject(PathStore);
  readonly part = input.required<PartText>();
  /** From 0. */
  readonly place = input.required<number>();
  readonly first = input.required<boolean>();
  readonly last = input.required<boolean>();
  protected readonly kinds = partKinds;
  protected readonly needs = partNeeds;
  protected readonly course = computed(() => this.store.courseOf(this.part()));
  protected readonly takesEntryTest = computed(() => this.store.takesEntryTest(this.part()));

  protected setEntry(percent: number): void {
    const entryPercent = percent > 0 ? Math.min(Math.round(percent), 100) : null;
    this.store.change(this.part().id, { entryPercent });
  }
}
