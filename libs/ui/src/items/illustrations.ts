import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Picture } from '@svetionik/domain/content/picture';
import { Picture as PictureView } from '../blocks/picture';

/**
 * The pictures above a question, in their order: beside one another where there is room, else below.
 *
 * @example
 * <ui-illustrations [pictures]="item().illustrations ?? []" />
 */
@Component({
  selector: 'ui-illustrations',
  imports: [PictureView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@for (picture of pictures(); track $index) {
    <ui-picture class="above" [block]="picture" />
  }`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
      gap: 0 var(--space-4);
      align-items: start;
    }
  `,
})
export class Illustrations {
  readonly pictures = input.required<readonly Picture[]>();
}
