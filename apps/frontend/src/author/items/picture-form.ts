import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlainBlock } from '@svetionik/domain/course/block';
import type { Picture } from '@svetionik/domain/content/picture';
import { Picture as PictureView } from '@svetionik/ui/blocks/picture';
import { FileButton } from '../blocks/file-button';
import { PictureFields } from '../blocks/picture-fields';
import { EntryTools } from '../../core/forms/entry-tools';
import { Removes } from '../../core/forms/removes';

/** A picture of a question: none, or one with what it shows. */
@Component({
  selector: 'app-picture-form',
  imports: [TranslocoPipe, PictureView, EntryTools, FileButton, PictureFields, Removes],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (picture(); as shown) {
      <fieldset class="stack entry">
        <legend>{{ name() }}</legend>
        @if (place(); as at) {
          <app-entry-tools
            [name]="name()"
            [place]="at.index"
            [count]="at.count"
            (movedTo)="movedTo.emit($event)"
            (removed)="changed.emit(undefined)"
          />
        }
        <div class="sides">
          <ui-picture class="within" [block]="shown" />
          <div class="stack">
            <app-picture-fields
              [picture]="shown"
              (changed)="changed.emit({ ...shown, ...$event })"
            />
            <div class="row">
              <app-file-button
                kind="picture"
                label="author.picture.replace"
                (uploaded)="choose($event)"
              />
              @if (!place()) {
                <button
                  class="button plain small"
                  type="button"
                  [appRemoves]="name()"
                  (removed)="changed.emit(undefined)"
                >
                  {{ 'author.picture.remove' | transloco }}
                </button>
              }
            </div>
          </div>
        </div>
      </fieldset>
    } @else {
      <div class="row">
        <app-file-button kind="picture" label="author.picture.add" (uploaded)="choose($event)" />
      </div>
    }
  `,
  styleUrl: '../blocks/entry.css',
  styles: `
    :host {
      display: block;
      container-type: inline-size;
    }
    .sides {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: minmax(0, 1fr);
      align-items: start;
    }
    @container (min-width: 36rem) {
      .sides {
        grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      }
    }
  `,
})
export class PictureForm {
  readonly name = input.required<string>();
  readonly picture = input<Picture>();
  /** Where it stands in a list of several; one that stands alone has none. */
  readonly place = input<{ readonly index: number; readonly count: number }>();
  readonly changed = output<Picture | undefined>();
  readonly movedTo = output<number>();

  /** Another picture shows something else, so its alternative text is to be written anew. */
  protected choose(uploaded: PlainBlock): void {
    if (uploaded.kind !== 'picture') return;
    const { file, width, height } = uploaded;
    this.changed.emit({ file, width, height, alternative: '', decorative: false });
  }
}
