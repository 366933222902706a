import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ProfileField } from '@svetionik/domain/certificates/certificate-facts';
import { profileFields } from '@svetionik/domain/certificates/profile';
import { profileLabel } from '@svetionik/domain/certificates/profile-labels';
import type { Script } from '@svetionik/domain/language/script';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { BothScriptsField } from '../../core/forms/both-scripts-field';
import { EntryTools } from '../../core/forms/entry-tools';
import type { Definition } from './profile-text';

type Shown = Definition['fields'][number];

/** Which details the document shows, in which order, and which of them must not be missing. */
@Component({
  selector: 'app-details-form',
  imports: [TranslocoPipe, BothScriptsField, EntryTools],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './details-form.html',
  styleUrl: './details-form.css',
})
export class DetailsForm {
  private readonly current = inject(CurrentLanguage);

  readonly fields = input.required<readonly Shown[]>();
  /** Whether saving was tried: what is missing is said. */
  readonly checked = input(false);
  readonly changed = output<Shown[]>();

  protected readonly left = computed(() =>
    profileFields.filter((field) => this.fields().every((shown) => shown.field !== field)),
  );

  /** As the document calls it unless it is worded otherwise. */
  protected usual(field: ProfileField): string {
    return profileLabel(field, this.current.language());
  }

  protected add(field: string): void {
    const found = this.left().find((each) => each === field);
    if (found) this.changed.emit([...this.fields(), { field: found, required: true, label: null }]);
  }

  protected move(from: number, to: number): void {
    const others = this.fields().filter((_, place) => place !== from);
    this.changed.emit([
      ...others.slice(0, to),
      ...this.fields().slice(from, from + 1),
      ...others.slice(to),
    ]);
  }

  protected remove(place: number): void {
    this.changed.emit(this.fields().filter((_, each) => each !== place));
  }

  protected set(place: number, part: Partial<Shown>): void {
    this.changed.emit(
      this.fields().map((shown, each) => (each === place ? { ...shown, ...part } : shown)),
    );
  }

  protected reword(place: number, { field }: Shown): void {
    this.set(place, {
      label: {
        'sr-Latn': profileLabel(field, 'sr-Latn'),
        'sr-Cyrl': profileLabel(field, 'sr-Cyrl'),
      },
    });
  }

  protected write(
    place: number,
    { label }: Shown,
    { script, text }: { readonly script: Script; readonly text: string },
  ): void {
    if (label) this.set(place, { label: { ...label, [script]: text } });
  }
}
