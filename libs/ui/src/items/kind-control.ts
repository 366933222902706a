import { computed, Directive, input, output } from '@angular/core';
import type { AskedOf, ItemKindName, ResponseOf } from '@svetionik/domain/items/item';
import type { ItemReview } from './item-review';

/**
 * What the control of every kind of item takes and gives. It keeps nothing: what is shown as answered is `response`.
 * With a `review` it is closed, and says in words what is right.
 *
 * @example
 * export class SingleChoice extends KindControl<'single-choice'> { … }
 */
@Directive()
export abstract class KindControl<Name extends ItemKindName> {
  readonly item = input.required<AskedOf[Name]>();
  readonly response = input<ResponseOf[Name]>();
  /** No more answers are taken. */
  readonly closed = input(false);
  readonly review = input<ItemReview<Name>>();
  readonly responded = output<ResponseOf[Name]>();

  protected readonly locked = computed(() => this.closed() || this.review() !== undefined);
}
