import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { PictureBlock } from '@svetionik/domain/course/block';
import { RichText } from '../rich-text/rich-text';
import { FILE_ADDRESS } from './file-address';

/**
 * A picture with its alternative text; its place is kept free while it loads.
 *
 * Above a question (class `above`) it leaves room on the screen for what is asked, and in an option (class `within`) for the others.
 *
 * @example
 * <ui-picture [block]="block" />
 */
@Component({
  selector: 'ui-picture',
  imports: [RichText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <figure>
      <img
        [src]="address()"
        [width]="block().width"
        [height]="block().height"
        [alt]="block().decorative ? '' : block().alternative"
        loading="lazy"
        decoding="async"
      />
      @if (block().caption; as caption) {
        <figcaption><ui-rich-text [body]="caption" /></figcaption>
      }
    </figure>
  `,
  styles: `
    img {
      display: block;
      border-radius: var(--radius);
      background: var(--sunken);
    }
    :host(.above) {
      display: block;
      margin-bottom: var(--space-3);
    }
    :host(.above) img {
      width: auto;
      max-width: 100%;
      height: auto;
      max-height: 24rem;
    }
    :host(.within) {
      display: block;
    }
    :host(.within) img {
      width: auto;
      max-width: 100%;
      height: auto;
      max-height: 12rem;
    }
    figcaption {
      margin-top: var(--space-2);
      font: 400 var(--step--1)/1.5 var(--font-ui);
      color: var(--ink-soft);
    }
  `,
})
export class Picture {
  private readonly addressOf = inject(FILE_ADDRESS);

  readonly block = input.required<Omit<PictureBlock, 'id' | 'kind'>>();

  protected readonly address = computed(() => this.addressOf(this.block().file));
}
