import {
  ApplicationRef,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
} from '@angular/core';
import type { Item, ItemKindName } from '@svetionik/domain/items/item';
import { findKind } from '@svetionik/domain/items/kinds';
import { toChoices } from '../fields/to-choices';
import { asKind, findAuthorKind } from './author-kinds';
import { QuestionForm } from './question-form';
import { authorKinds } from './registry';

/** A question of a lesson or of a bank, of any kind. */
@Component({
  selector: 'app-item-form',
  imports: [QuestionForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<app-question-form
    [item]="item()"
    [kinds]="kinds()"
    [form]="form()"
    (changed)="write($event)"
    (kindChosen)="setKind($event)"
  />`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
  `,
})
export class ItemForm {
  private readonly application = inject(ApplicationRef);

  readonly item = input.required<Item>();
  /** In a lesson, where nobody marks. */
  readonly practice = input(false);
  readonly changed = output<Item>();

  private readonly every = toChoices(Object.keys(authorKinds), 'author.item.kind');
  protected readonly kinds = computed(() =>
    this.practice() ? this.every().filter(({ id }) => !peopleMark(id)) : this.every(),
  );
  protected readonly form = computed(() => findAuthorKind(this.item()).form);

  protected setKind(chosen: string): void {
    if (isKind(chosen)) this.write(asKind(this.item(), chosen));
  }

  /** Drawn at once, because a change that follows before the page is drawn again would be built on the one before. */
  protected write(item: Item): void {
    this.changed.emit(item);
    this.application.tick();
  }
}

function isKind(name: string): name is ItemKindName {
  return name in authorKinds;
}

function peopleMark(kind: string): boolean {
  return isKind(kind) && findKind({ kind }).markedBy !== undefined;
}
