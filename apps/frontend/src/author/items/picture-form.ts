import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlainBlock } from '@svetionik/domain/content/block';
import type { Picture } from '@svetionik/domain/content/picture';
import { Picture as PictureView } from '@svetionik/ui/blocks/picture';
import { FileButton } from '../blocks/file-button';
import { PictureFields } from '../blocks/picture-fields';

/** A picture of a question: none, or one with what it shows. */
@Component({
  selector: 'app-picture-form',
  imports: [TranslocoPipe, PictureView, FileButton, PictureFields],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (picture(); as shown) {
      <fieldset class="stack entry">
        <legend>{{ name() }}</legend>
        <ng-content />
        <div class="sides">
          <ui-picture class="within" [block]="shown" />
          <div class="stack">
            <app-picture-fields [picture]="shown" (changed)="changed.emit({ ...shown, ...$event })" />
            <div class="row">
              <app-file-button kind="picture" label="author.picture.replace" (uploaded)="choose($event)" />
              <button class="button plain small" type="button" (click)="changed.emit(undefined)">{{ 'author.picture.remove' | transloco }}</button>
            </div>
          </div>
        </div>
      </fieldset>
    } @else {
      <div class="row"><app-file-button kind="picture" label="author.picture.add" (uploaded)="choose($event)" /></div>
    }
  `,
  styleUrl: '../blocks/entry.css',
  styles: `
    :host { display: block; container-type: inline-size; }
    .sides { display: grid; gap: var(--space-4); grid-template-columns: minmax(0, 1fr); align-items: start; }
    @container (min-width: 36rem) { .sides { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); } }
  `,
})
export class PictureForm {
  readonly name = input.required<string>();
  readonly picture = input<Picture>();
  readonly changed = output<Picture | undefined>();

  /** Another picture shows something else, so its alternative text is to be written anew. */
  protected choose(uploaded: PlainBlock): void {
    if (uploaded.kind !== 'picture') return;
    const { file, width, height } = uploaded;
    this.changed.emit({ file, width, height, alternative: '', decorative: false });
  }
}
