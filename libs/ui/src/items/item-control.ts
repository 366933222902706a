import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { Response } from '@svetionik/domain/items/item';
import type { AskedItem, ItemReview } from './item-review';
import { MultipleChoice } from './multiple-choice';
import { Ordering } from './ordering';
import { SingleChoice } from './single-choice';

/**
 * The control of an item of any kind. The options stand in the order in which they are given. It keeps nothing:
 * what is shown as answered is `response`.
 *
 * @example
 * <ui-item-control [item]="presented" [response]="answer()" [closed]="over()" (responded)="save($event)" />
 */
@Component({
  selector: 'ui-item-control',
  imports: [MultipleChoice, Ordering, SingleChoice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @switch (item().kind) {
      @case ('single-choice') {
        <ui-single-choice [item]="item()" [response]="response()" [closed]="closed()" [review]="review()" (responded)="responded.emit($event)" />
      }
      @case ('multiple-choice') {
        <ui-multiple-choice [item]="item()" [response]="response()" [closed]="closed()" [review]="review()" (responded)="responded.emit($event)" />
      }
      @case ('ordering') {
        <ui-ordering [item]="item()" [response]="response()" [closed]="closed()" [review]="review()" (responded)="responded.emit($event)" />
      }
    }
  `,
})
export class ItemControl {
  readonly item = input.required<AskedItem>();
  readonly response = input<Response>();
  /** No more answers are taken. */
  readonly closed = input(false);
  readonly review = input<ItemReview>();
  readonly responded = output<Response>();
}
