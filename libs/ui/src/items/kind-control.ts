import { computed, Directive, input, linkedSignal, output } from '@angular/core';
import type { AskedByKind, ItemKindName, ResponseByKind } from '@svetionik/domain/items/item';
import type { ItemReview } from './item-review';

/**
 * What the control of every kind of item takes and gives. What was answered here stands at once; `response`, which whoever
 * keeps the answer hands back, comes a moment later and prevails.
 * With a `review` it is closed, and says in words what is right.
 *
 * @example
 * export class SingleChoice extends KindControl<'single-choice'> { … }
 */
@Directive()
export abstract class KindControl<Name extends ItemKindName> {
  readonly item = input.required<AskedByKind[Name]>();
  readonly response = input<ResponseByKind[Name]>();
  /** No more answers are taken. */
  readonly closed = input(false);
  readonly review = input<ItemReview<Name>>();
  readonly responded = output<ResponseByKind[Name]>();

  /** What the next answer builds on: two that follow each other before the page is drawn again are both kept. */
  protected readonly latest = linkedSignal(() => this.response());
  protected readonly locked = computed(() => this.closed() || this.review() !== undefined);

  /** The key of the words for how the answer turned out. */
  protected readonly verdict = computed(() => {
    const { correct = false, partly = false } = this.review() ?? {};
    if (correct) return 'ui.check.yoursRight';
    return partly ? 'ui.check.yoursPartly' : 'ui.check.yoursWrong';
  });
  /** The key of what is said beforehand of how the item is marked. */
  protected readonly markingHint = computed(() => {
    const { marking } = this.item();
    return marking && (`ui.item.marking.${marking}` as const);
  });

  protected respond(response: ResponseByKind[Name]): void {
    this.latest.set(response);
    this.responded.emit(response);
  }
}
