import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CaseBlock } from '@svetionik/domain/course/block';
import { LineField } from '../fields/line-field';
import { RichTextField } from '../fields/rich-text-field';
import { CaseNodesForm } from './case-nodes-form';

/** A case to practise with: what it is called, how it begins, and its nodes. */
@Component({
  selector: 'app-case-form',
  imports: [TranslocoPipe, LineField, RichTextField, CaseNodesForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case-form.html',
  styleUrl: './entry.css',
})
export class CaseForm {
  readonly block = input.required<CaseBlock>();
  /** A node to open for editing. */
  readonly wanted = input<string>();
  readonly changed = output<CaseBlock>();

  protected set(change: Partial<CaseBlock>): void {
    this.changed.emit({ ...this.block(), ...change });
  }
}
