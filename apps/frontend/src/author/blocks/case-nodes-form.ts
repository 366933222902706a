import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ChoiceField } from '../fields/choice-field';
import { EntryTools } from '../../core/forms/entry-tools';
import { moved, replaced, removeEntry } from '../fields/lists';
import { CaseMap } from './case-map';
import { CaseNodeForm } from './case-node-form';
import { newNode, type WrittenCase, type WrittenNode } from './new-case';

/** Where a case starts, and its nodes as a list; the map beside them shows where the paths lead. */
@Component({
  selector: 'app-case-nodes-form',
  imports: [TranslocoPipe, ChoiceField, EntryTools, CaseMap, CaseNodeForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case-nodes-form.html',
  styleUrls: ['./entry.css', './openable.css'],
})
export class CaseNodesForm {
  readonly value = input.required<WrittenCase>();
  /** Each choice carries points. */
  readonly scored = input(false);
  /** A node to open for editing. */
  readonly wanted = input<string>();
  readonly changed = output<WrittenCase>();

  /** One node at a time, or the form of a case would be longer than anybody reads. */
  protected readonly open = linkedSignal(() => this.wanted());
  protected readonly tones = { safer: 'good', uncertain: 'light', harmful: 'bad' } as const;

  /** Every node by its title, or by its id while it has none. */
  protected readonly nodes = computed(() =>
    this.value().nodes.map(({ id, title }) => ({ id, name: title === '' ? id : title })),
  );

  protected set(change: Partial<WrittenCase>): void {
    const { start, nodes } = this.value();
    this.changed.emit({ start, nodes, ...change });
  }

  protected write(place: number, node: WrittenNode): void {
    this.set({ nodes: replaced(this.value().nodes, place, node) });
  }

  protected move(from: number, to: number): void {
    this.set({ nodes: moved(this.value().nodes, from, to) });
  }

  protected remove(place: number): void {
    this.set({ nodes: removeEntry(this.value().nodes, place) });
  }

  protected add(kind: WrittenNode['kind']): void {
    const node = newNode(kind);
    this.set({ nodes: [...this.value().nodes, node] });
    this.open.set(node.id);
  }
}
