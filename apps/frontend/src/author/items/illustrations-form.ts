import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Picture } from '@svetionik/domain/content/picture';
import { mostIllustrations } from '@svetionik/domain/items/illustrations';
import { moved, replaced, removeEntry } from '../fields/lists';
import { PictureForm } from './picture-form';

/** The pictures above a question, in their order. */
@Component({
  selector: 'app-illustrations-form',
  imports: [TranslocoPipe, PictureForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (picture of pictures(); track picture.file.hash; let place = $index, count = $count) {
      <app-picture-form
        [name]="'author.item.illustration' | transloco: { number: place + 1 }"
        [picture]="picture"
        [place]="{ index: place, count }"
        (changed)="set(place, $event)"
        (movedTo)="changed.emit(moved(pictures(), place, $event))"
      />
    }
    @if (pictures().length < most) {
      <app-picture-form
        [name]="'author.item.illustration' | transloco: { number: pictures().length + 1 }"
        (changed)="set(pictures().length, $event)"
      />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      grid-template-columns: minmax(0, 1fr);
    }
  `,
})
export class IllustrationsForm {
  readonly pictures = input.required<readonly Picture[]>();
  readonly changed = output<readonly Picture[]>();

  protected readonly most = mostIllustrations;
  protected readonly moved = moved;

  /** A place behind the last is that of a new one. */
  protected set(place: number, picture: Picture | undefined): void {
    const pictures = this.pictures();
    if (picture === undefined) this.changed.emit(removeEntry(pictures, place));
    else
      this.changed.emit(
        place < pictures.length ? replaced(pictures, place, picture) : [...pictures, picture],
      );
  }
}
