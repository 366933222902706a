import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { DurationPipe } from '@svetionik/ui/language/duration.pipe';
import { ChoiceField } from '../fields/choice-field';
import { EntryTools } from '../../core/forms/entry-tools';
import { moved, removeEntry } from '../fields/lists';
import { CourseStore, type Course } from './course-store';
import { DifferenceDialog, type Comparison } from './difference-dialog';

type Pin = Course['modules'][number];

/** The modules of a course: each keeps its edition until its authors take a newer one. */
@Component({
  selector: 'app-course-modules',
  imports: [RouterLink, TranslocoPipe, DurationPipe, ChoiceField, EntryTools],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './course-modules.html',
  styleUrl: './course-modules.css',
})
export class CourseModules {
  private readonly dialogs = inject(Dialogs);
  protected readonly store = inject(CourseStore);

  protected readonly pins = computed(() => this.store.content()?.modules ?? []);
  /** Every pin with what the list of modules knows of it. */
  protected readonly rows = computed(() =>
    this.pins().map((pin) => ({
      pin,
      known: this.store.modules.items().find(({ id }) => id === pin.module),
    })),
  );
  protected readonly choices = computed(() =>
    this.store.modules
      .items()
      .filter(
        ({ id, edition }) => edition !== null && !this.pins().some(({ module }) => module === id),
      )
      .map(({ id, title }) => ({ id, name: title })),
  );

  protected add(module: string): void {
    const edition = this.store.modules.items().find(({ id }) => id === module)?.edition;
    if (edition) this.set([...this.pins(), { module, edition, declined: null }]);
  }

  protected move(from: number, to: number): void {
    this.set(moved(this.pins(), from, to));
  }

  protected remove(place: number): void {
    this.set(removeEntry(this.pins(), place));
  }

  protected async compare(pin: Pin, newest: number, title: string): Promise<void> {
    const decision = await this.dialogs.open<'take' | 'decline', Comparison>(
      DifferenceDialog,
      { module: pin.module, title, from: pin.edition, to: newest },
      'difference-title',
    );
    if (decision === undefined) return;
    const decided =
      decision === 'take'
        ? { module: pin.module, edition: newest, declined: null }
        : { ...pin, declined: newest };
    this.set(this.pins().map((each) => (each.module === pin.module ? decided : each)));
  }

  private set(modules: readonly Pin[]): void {
    this.store.edit({ modules: [...modules] });
  }
}
