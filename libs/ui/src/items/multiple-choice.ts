import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Response } from '@svetionik/domain/items/item';
import { RichText } from '../rich-text/rich-text';
import type { AskedItem, ItemReview } from './item-review';

/**
 * Any number of several. With a `review` it is closed, and says of each option in words whether it belongs.
 *
 * @example
 * <ui-multiple-choice [item]="item" [response]="response()" (responded)="save($event)" />
 */
@Component({
  selector: 'ui-multiple-choice',
  imports: [TranslocoPipe, RichText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './multiple-choice.html',
  styleUrl: './choice.css',
})
export class MultipleChoice {
  readonly item = input.required<AskedItem>();
  readonly response = input<Response>();
  readonly closed = input(false);
  readonly review = input<ItemReview>();
  readonly responded = output<Response>();

  protected readonly chosen = computed<ReadonlySet<string>>(() => {
    const response = this.response();
    return new Set(response?.kind === 'multiple-choice' ? response.choices : []);
  });

  protected toggle(id: string): void {
    const chosen = this.chosen();
    const ids = this.item().options.map((option) => option.id);
    this.responded.emit({ kind: 'multiple-choice', choices: ids.filter((each) => (each === id) !== chosen.has(each)) });
  }
}
