import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Response } from '@svetionik/domain/items/item';
import { RichText } from '../rich-text/rich-text';
import type { AskedItem, ItemReview } from './item-review';

/**
 * One of several. With a `review` it is closed, and says in words which option is right and why.
 *
 * @example
 * <ui-single-choice [item]="item" [response]="response()" (responded)="save($event)" />
 */
@Component({
  selector: 'ui-single-choice',
  imports: [TranslocoPipe, RichText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './single-choice.html',
  styleUrl: './choice.css',
})
export class SingleChoice {
  readonly item = input.required<AskedItem>();
  readonly response = input<Response>();
  readonly closed = input(false);
  readonly review = input<ItemReview>();
  readonly responded = output<Response>();

  protected readonly chosen = computed(() => {
    const response = this.response();
    return response?.kind === 'single-choice' ? response.choice : undefined;
  });

  protected choose(choice: string): void {
    this.responded.emit({ kind: 'single-choice', choice });
  }
}
