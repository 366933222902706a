import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Block, ContentNoteBlock, PlainBlock } from '@svetionik/domain/course/block';
import { PlainBlock as PlainBlockView } from '@svetionik/ui/blocks/plain-block';
import { EntryTools } from '../../core/forms/entry-tools';
import { LineField } from '../fields/line-field';
import { moved, replaced, removeEntry } from '../fields/lists';
import { RichTextField } from '../fields/rich-text-field';
import { AddBlock } from './add-block';
import { blockNameKey } from './block-name';
import { plainKinds } from './new-block';
import { PlainBlockForm } from './plain-block-form';

type Way = 'blocks' | 'alternative';

/** A content note: what comes and why, the description, and the same knowledge without it. */
@Component({
  selector: 'app-note-form',
  imports: [
    TranslocoPipe,
    PlainBlockView,
    EntryTools,
    LineField,
    RichTextField,
    AddBlock,
    PlainBlockForm,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './note-form.html',
  styleUrl: './entry.css',
})
export class NoteForm {
  protected readonly blockNameKey = blockNameKey;

  readonly block = input.required<ContentNoteBlock>();
  readonly changed = output<ContentNoteBlock>();

  protected readonly ways = ['blocks', 'alternative'] as const;
  protected readonly kinds = plainKinds;

  protected add(way: Way, added: Block): void {
    if (isPlain(added)) this.set(way, [...this.block()[way], added]);
  }

  protected move(way: Way, from: number, to: number): void {
    this.set(way, moved(this.block()[way], from, to));
  }

  protected write(way: Way, place: number, inner: PlainBlock): void {
    this.set(way, replaced(this.block()[way], place, inner));
  }

  protected remove(way: Way, place: number): void {
    this.set(way, removeEntry(this.block()[way], place));
  }

  private set(way: Way, blocks: readonly PlainBlock[]): void {
    this.changed.emit({ ...this.block(), [way]: blocks });
  }
}

function isPlain(block: Block): block is PlainBlock {
  return block.kind !== 'case' && block.kind !== 'knowledge-check' && block.kind !== 'content-note';
}
