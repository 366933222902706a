import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { AskedItem, Response } from '@svetionik/domain/items/item';
import { Illustrations } from './illustrations';
import { ControlOfKind } from './control-of-kind';
import type { ItemReview } from './item-review';
import { itemControls } from './registry';

/**
 * The control of an item of any kind, below its illustrations. Its parts stand in the order in which they are given. What is
 * shown as answered is `response`, and before that is handed back, what was answered here.
 *
 * @example
 * <ui-item-control [item]="presented" [response]="answer()" [closed]="over()" (responded)="save($event)" />
 */
@Component({
  selector: 'ui-item-control',
  imports: [ControlOfKind, Illustrations],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (it of [item()]; track it.kind + it.id) {
      <ui-illustrations [pictures]="it.illustrations ?? []" />
      <ng-container
        [uiControlOfKind]="it"
        [control]="controls[it.kind]"
        [response]="response()"
        [closed]="closed()"
        [review]="review()"
        (responded)="responded.emit($event)"
      />
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

  protected readonly controls = itemControls;
}
