import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CalloutBlock } from '@svetionik/domain/course/block';
import { RichText } from '../rich-text/rich-text';

/**
 * A box beside the main line of thought; its tone is said in words.
 *
 * @example
 * <ui-callout [block]="block" />
 */
@Component({
  selector: 'ui-callout',
  imports: [TranslocoPipe, RichText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="callout" role="note" [attr.data-tone]="block().tone">
      <p class="eyebrow">{{ 'ui.callout.' + block().tone | transloco }}</p>
      <p class="title">{{ block().title }}</p>
      <ui-rich-text [body]="block().body" [deeper]="1" />
    </div>
  `,
  styles: `
    .callout {
      display: grid;
      gap: var(--space-2);
      grid-template-columns: minmax(0, 1fr);
      padding: var(--space-4) var(--space-5);
      border-inline-start: 4px solid var(--accent);
      border-radius: 0 var(--radius) var(--radius) 0;
      background: var(--surface);
      box-shadow: inset 0 0 0 1px var(--line);
      font: 400 var(--step-0)/1.55 var(--font-ui);
    }
    .callout[data-tone='law'] {
      border-color: var(--ink-soft);
    }
    .callout[data-tone='practice'] {
      background: var(--accent-wash);
      box-shadow: none;
    }
    .callout[data-tone='care'] {
      background: var(--light-wash);
      border-color: var(--light);
      box-shadow: none;
    }
    .callout[data-tone='law'] .eyebrow {
      color: var(--ink-soft);
    }
    .callout[data-tone='care'] .eyebrow {
      color: var(--on-light-wash);
    }
    .title {
      font: 600 var(--step-1)/1.3 var(--font-read);
    }
  `,
})
export class Callout {
  readonly block = input.required<CalloutBlock>();
}
