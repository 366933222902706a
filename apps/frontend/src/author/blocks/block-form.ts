import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { Block, KnowledgeCheckBlock } from '@svetionik/domain/course/block';
import type { Item } from '@svetionik/domain/items/item';
import { ItemForm } from '../items/item-form';
import { CaseForm } from './case-form';
import { NoteForm } from './note-form';
import { PlainBlockForm } from './plain-block-form';

/** The form of a block of any kind. */
@Component({
  selector: 'app-block-form',
  imports: [CaseForm, ItemForm, NoteForm, PlainBlockForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = block();
    @switch (it.kind) {
      @case ('case') {
        <app-case-form [block]="it" [wanted]="wanted()" (changed)="changed.emit($event)" />
      }
      @case ('content-note') {
        <app-note-form [block]="it" (changed)="changed.emit($event)" />
      }
      @case ('knowledge-check') {
        <app-item-form [practice]="true" [item]="it.item" (changed)="ask(it, $event)" />
      }
      @default {
        <app-plain-block-form [block]="it" (changed)="changed.emit($event)" />
      }
    }
  `,
})
export class BlockForm {
  readonly block = input.required<Block>();
  /** A node of a case to open. */
  readonly wanted = input<string>();
  readonly changed = output<Block>();

  protected ask(block: KnowledgeCheckBlock, item: Item): void {
    this.changed.emit({ ...block, item });
  }
}
