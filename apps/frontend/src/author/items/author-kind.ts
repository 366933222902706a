import { Directive, input, output, type Type } from '@angular/core';
import type { RichText } from '@svetionik/domain/content/rich-text';
import type { ItemKindName, ItemByKind } from '@svetionik/domain/items/item';
import type { Option } from '@svetionik/domain/items/item-base';

/** The words of a question that another kind can use too. `right`: ids of the options that are right. */
export interface ItemWords {
  readonly id: string;
  readonly prompt: RichText;
  readonly feedback: RichText;
  readonly options: readonly Option[];
  readonly right: readonly string[];
}

/** What the form of every kind takes and gives: all of a question but what is asked and what is said after answering. */
@Directive()
export abstract class KindForm<Name extends ItemKindName> {
  readonly item = input.required<ItemByKind[Name]>();
  readonly changed = output<ItemByKind[Name]>();

  protected write(change: Partial<ItemByKind[Name]>): void {
    this.changed.emit({ ...this.item(), ...change });
  }
}

/** How authors write one kind of question. A new kind is one folder with one of these, and one line in `registry.ts`. */
export interface AuthorKind<Name extends ItemKindName> {
  readonly form: Type<KindForm<Name>>;
  /** A question of this kind with these words, as far as the kind can say them, and a place for each thing it needs. */
  make(words: ItemWords): ItemByKind[Name];
  /** What another kind can use of the question. */
  words(item: ItemByKind[Name]): Pick<ItemWords, 'options' | 'right'>;
  /** In lines what prompt and feedback do not say, to compare two versions; `say` gives a message of `author.item`. */
  describe(item: ItemByKind[Name], say: (key: string) => string): readonly string[];
}
