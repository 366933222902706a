import {
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
import type { Item } from '@svetionik/domain/items/item';

/** Puts the form of the question's kind in its place. The question keeps its kind; another kind needs another one of these. */
@Directive({ selector: '[appFormOfKind]' })
export class FormOfKind implements OnInit {
  private readonly place = inject(ViewContainerRef);

  readonly item = input.required<Item>({ alias: 'appFormOfKind' });
  readonly form = input.required<Type<unknown>>();
  readonly changed = output<Item>();

  ngOnInit(): void {
    this.place.createComponent(this.form(), {
      bindings: [
        inputBinding('item', this.item),
        outputBinding<Item>('changed', (item) => this.changed.emit(item)),
      ],
    });
  }
}
