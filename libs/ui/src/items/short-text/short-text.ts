import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { showAccepted } from '@svetionik/domain/items/short-text/accepted-text';
import { shortTextLimit } from '@svetionik/domain/items/short-text/short-text';
import { RichText } from '../../rich-text/rich-text';
import { TypedControl } from '../typed-control';
import { ShareList } from '../share-list';

/**
 * A few words to type.
 *
 * @example
 * <ui-short-text [item]="item" [response]="response()" (responded)="save($event)" />
 */
@Component({
  selector: 'ui-short-text',
  imports: [TranslocoPipe, RichText, ShareList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './short-text.html',
  styleUrls: ['../choice.css', '../typed.css'],
})
export class ShortText extends TypedControl<'short-text'> {
  protected readonly limit = shortTextLimit;
  /** The other accepted answers; where any letters may stand, there are three dots. */
  protected readonly others = computed(() =>
    (this.review()?.leeway?.accepted ?? []).map(showAccepted),
  );

  protected override answered(): string {
    return this.latest()?.text ?? '';
  }

  protected override give(text: string): void {
    this.respond({ kind: 'short-text', text });
  }

  protected override problemOf(): undefined {
    return undefined;
  }
}
