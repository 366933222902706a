import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PictureBlock, PlainBlock } from '@svetionik/domain/course/block';
import type { RichText } from '@svetionik/domain/content/rich-text';
import { RichTextField } from '../fields/rich-text-field';
import { FileButton } from './file-button';
import { PictureFields } from './picture-fields';

/** A picture, and the text below it. */
@Component({
  selector: 'app-picture-form',
  imports: [TranslocoPipe, RichTextField, FileButton, PictureFields],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="stack">
      <app-picture-fields [picture]="block()" (changed)="changed.emit({ ...block(), ...$event })" />
      <app-rich-text-field
        [label]="'author.picture.caption' | transloco"
        [rows]="2"
        [value]="block().caption ?? []"
        (changed)="caption($event)"
      />
      <div class="row">
        <app-file-button
          kind="picture"
          label="author.picture.replace"
          (uploaded)="replace($event)"
        />
      </div>
    </div>
  `,
})
export class PictureForm {
  readonly block = input.required<PictureBlock>();
  readonly changed = output<PictureBlock>();

  protected caption(caption: RichText): void {
    const { caption: _, ...block } = this.block();
    this.changed.emit(caption.length === 0 ? block : { ...block, caption });
  }

  /** Another picture shows something else, so its alternative text is to be written anew. */
  protected replace(uploaded: PlainBlock): void {
    if (uploaded.kind !== 'picture') return;
    const { file, width, height } = uploaded;
    this.changed.emit({ ...this.block(), file, width, height, alternative: '' });
  }
}
