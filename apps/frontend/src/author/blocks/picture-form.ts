import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PictureBlock, PlainBlock } from '@svetionik/domain/content/block';
import type { RichText } from '@svetionik/domain/content/rich-text';
import { limits } from '@svetionik/domain/publishing/limits';
import { LineField } from '../fields/line-field';
import { RichTextField } from '../fields/rich-text-field';
import { FileButton } from './file-button';

/** A picture: what it shows, in words, or that it is there for the eye only. */
@Component({
  selector: 'app-picture-form',
  imports: [TranslocoPipe, LineField, RichTextField, FileButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="stack">
      <label class="check">
        <input type="checkbox" [checked]="block().decorative" (change)="decorate(box.checked)" #box />
        <span>{{ 'author.picture.decorative' | transloco }}</span>
      </label>
      @if (!block().decorative) {
        <app-line-field
          [label]="'author.picture.alternative' | transloco"
          [hint]="'author.picture.alternativeHint' | transloco"
          [long]="true"
          [most]="sentence"
          [value]="block().alternative"
          (changed)="changed.emit({ ...block(), alternative: $event })"
        />
      }
      <app-rich-text-field [label]="'author.picture.caption' | transloco" [rows]="2" [value]="block().caption ?? []" (changed)="caption($event)" />
      <div class="row"><app-file-button kind="picture" label="author.picture.replace" (uploaded)="replace($event)" /></div>
    </div>
  `,
})
export class PictureForm {
  readonly block = input.required<PictureBlock>();
  readonly changed = output<PictureBlock>();

  protected readonly sentence = limits.sentence;

  protected decorate(decorative: boolean): void {
    this.changed.emit({ ...this.block(), decorative, ...(decorative && { alternative: '' }) });
  }

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
