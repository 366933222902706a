import { computed, DestroyRef, inject } from '@angular/core';
import { LeaveGuard } from '../../core/forms/leave-guard';
import type { DraftUnit } from '../saving/draft-unit';
import { summarise } from '../saving/saving-summary';

type Unit = Pick<
  DraftUnit<object>,
  'state' | 'error' | 'dirty' | 'flush' | 'stop' | 'saves' | 'joined'
>;

/** All units that a page edits, as one; what is not saved when it is left, is saved then. Made where there is injection. */
export class DraftUnits {
  readonly state = computed(() => summarise(this.units().map((unit) => unit.state())));
  readonly error = computed(() => this.units().flatMap((unit) => unit.error() ?? [])[0]);

  /** How often something was saved from here. */
  readonly saves = computed(() => this.units().reduce((sum, unit) => sum + unit.saves(), 0));
  /** When somebody else saved what was taken over here last. */
  readonly joined = computed(() =>
    this.units()
      .flatMap((unit) => unit.joined() ?? [])
      .sort()
      .at(-1),
  );

  constructor(private readonly units: () => readonly Unit[]) {
    inject(LeaveGuard).watch(() => units().some((unit) => unit.dirty()));
    inject(DestroyRef).onDestroy(() =>
      units().forEach((unit) => void unit.flush().finally(() => unit.stop())),
    );
  }

  /** Saves everything; true when nothing is left. */
  async flush(): Promise<boolean> {
    return (await Promise.all(this.units().map((unit) => unit.flush()))).every(Boolean);
  }
}
