import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CaseBlock, CaseNode } from '@svetionik/domain/content/block';
import { ChoiceField } from '../fields/choice-field';
import { EntryTools } from '../fields/entry-tools';
import { LineField } from '../fields/line-field';
import { moved, replaced, without } from '../fields/lists';
import { RichTextField } from '../fields/rich-text-field';
import { CaseMap } from './case-map';
import { CaseNodeForm } from './case-node-form';
import { newNode } from './new-block';

/** A case: its beginning, and its nodes as a list; the map beside them shows where the paths lead. */
@Component({
  selector: 'app-case-form',
  imports: [TranslocoPipe, ChoiceField, EntryTools, LineField, RichTextField, CaseMap, CaseNodeForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case-form.html',
  styleUrls: ['./entry.css', './case-form.css'],
})
export class CaseForm {
  readonly block = input.required<CaseBlock>();
  /** A node to open for editing. */
  readonly wanted = input<string>();
  readonly changed = output<CaseBlock>();

  /** One node at a time, or the form of a case would be longer than anybody reads. */
  protected readonly open = linkedSignal(() => this.wanted());
  protected readonly tones = { safer: 'good', uncertain: 'light', harmful: 'bad' } as const;

  /** Every node by its title, or by its id while it has none. */
  protected readonly nodes = computed(() => this.block().nodes.map(({ id, title }) => ({ id, name: title === '' ? id : title })));

  protected set(change: Partial<CaseBlock>): void {
    this.changed.emit({ ...this.block(), ...change });
  }

  protected write(place: number, node: CaseNode): void {
    this.set({ nodes: replaced(this.block().nodes, place, node) });
  }

  protected move(from: number, to: number): void {
    this.set({ nodes: moved(this.block().nodes, from, to) });
  }

  protected remove(place: number): void {
    this.set({ nodes: without(this.block().nodes, place) });
  }

  protected add(kind: CaseNode['kind']): void {
    const node = newNode(kind);
    this.set({ nodes: [...this.block().nodes, node] });
    this.open.set(node.id);
  }
}
