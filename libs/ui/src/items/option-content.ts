import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { AskedOption } from '@svetionik/domain/items/item-base';
import { Picture } from '../blocks/picture';
import { RichText } from '../rich-text/rich-text';

/**
 * What an option says: its picture if it has one, and below it its text.
 *
 * @example
 * <ui-option-content [option]="option" />
 */
@Component({
  selector: 'ui-option-content',
  imports: [Picture, RichText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (option().picture; as picture) {
      <ui-picture class="within" [block]="picture" />
    }
    @if (option().text.length > 0) {
      <ui-rich-text [body]="option().text" />
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-2);
    }
  `,
})
export class OptionContent {
  readonly option = input.required<AskedOption>();
}
