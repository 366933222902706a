import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { RichText } from '../../rich-text/rich-text';
import { GappedPassage } from '../gapped-passage';
import { KindControl } from '../kind-control';
import { ShareList } from '../share-list';

/**
 * A text with a list in each gap.
 *
 * @example
 * <ui-inline-choice [item]="item" [response]="response()" (responded)="save($event)" />
 */
@Component({
  selector: 'ui-inline-choice',
  imports: [TranslocoPipe, GappedPassage, RichText, ShareList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = item();
    <ui-rich-text class="prompt" [id]="it.id + '-prompt'" [body]="it.prompt" [deeper]="1" />
    <p class="hint" [id]="it.id + '-hint'">
      {{ 'ui.item.inlineChoice' | transloco }}
      @if (markingHint(); as hint) {
        {{ hint | transloco }}
      }
    </p>
    <ui-gapped-passage
      [name]="it.id"
      [passage]="it.passage"
      [gaps]="it.gaps"
      [pairs]="latest()?.pairs ?? []"
      [locked]="locked()"
      [right]="review()?.key?.pairs"
      [feedback]="review()?.feedback ?? {}"
      (chosen)="respond({ kind: 'inline-choice', pairs: $event })"
    />
    @if (review()?.leeway?.shares) {
      <ui-share-list [leeway]="review()?.leeway" />
    }
  `,
  styleUrl: '../choice.css',
})
export class InlineChoice extends KindControl<'inline-choice'> {}
