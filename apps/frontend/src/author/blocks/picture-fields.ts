import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Picture } from '@svetionik/domain/content/picture';
import { limits } from '@svetionik/domain/checks/limits';
import { LineField } from '../fields/line-field';

/** What a picture shows, in words, or that it is there for the eye only. */
@Component({
  selector: 'app-picture-fields',
  imports: [TranslocoPipe, LineField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="check">
      <input
        type="checkbox"
        [checked]="picture().decorative"
        (change)="decorate(box.checked)"
        #box
      />
      <span>{{ 'author.picture.decorative' | transloco }}</span>
    </label>
    @if (!picture().decorative) {
      <app-line-field
        [label]="'author.picture.alternative' | transloco"
        [hint]="'author.picture.alternativeHint' | transloco"
        [long]="true"
        [most]="sentence"
        [value]="picture().alternative"
        (changed)="changed.emit({ alternative: $event })"
      />
    }
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class PictureFields {
  readonly picture = input.required<Pick<Picture, 'alternative' | 'decorative'>>();
  readonly changed = output<Partial<Picture>>();

  protected readonly sentence = limits.sentence;

  protected decorate(decorative: boolean): void {
    this.changed.emit({ decorative, ...(decorative && { alternative: '' }) });
  }
}
