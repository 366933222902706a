import {
  computed,
  Directive,
  inject,
  input,
  inputBinding,
  type OnInit,
  output,
  outputBinding,
  type Type,
  ViewContainerRef,
} from '@angular/core';
import type { AskedItem, Response } from '@svetionik/domain/items/item';
import type { ItemReview } from './item-review';

/** Puts the control of the item's kind in its place. The item keeps its kind; another item needs another one of these. */
@Directive({ selector: '[uiControlOfKind]' })
export class ControlOfKind implements OnInit {
  private readonly place = inject(ViewContainerRef);

  readonly item = input.required<AskedItem>({ alias: 'uiControlOfKind' });
  readonly control = input.required<Type<unknown>>();
  readonly response = input<Response>();
  readonly closed = input(false);
  readonly review = input<ItemReview>();
  readonly responded = output<Response>();

  // A control knows the responses of its own kind only.
  private readonly own = computed(() =>
    this.response()?.kind === this.item().kind ? this.response() : undefined,
  );

  ngOnInit(): void {
    this.place.createComponent(this.control(), {
      bindings: [
        inputBinding('item', this.item),
        inputBinding('response', this.own),
        inputBinding('closed', this.closed),
        inputBinding('review', this.review),
        outputBinding<Response>('responded', (response) => this.responded.emit(response)),
      ],
    });
  }
}
