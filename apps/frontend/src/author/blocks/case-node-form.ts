import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CaseChoice, CaseNode } from '@svetionik/domain/content/block';
import { limits } from '@svetionik/domain/publishing/limits';
import { type Choice, ChoiceField } from '../fields/choice-field';
import { EntryTools } from '../fields/entry-tools';
import { LineField } from '../fields/line-field';
import { moved, replaced, without } from '../fields/lists';
import { RichTextField } from '../fields/rich-text-field';
import { toChoices } from '../fields/to-choices';
import { newChoice } from './new-block';

type Decision = Extract<CaseNode, { kind: 'decision' }>;
type Outcome = Extract<CaseNode, { kind: 'outcome' }>;

const results = ['safer', 'uncertain', 'harmful'] as const satisfies readonly Outcome['result'][];

/** A node of a case: a decision with its choices, or an outcome with what was important. */
@Component({
  selector: 'app-case-node-form',
  imports: [TranslocoPipe, ChoiceField, EntryTools, LineField, RichTextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case-node-form.html',
  styleUrl: './entry.css',
})
export class CaseNodeForm {
  readonly node = input.required<CaseNode>();
  /** All nodes of the case, as the choices of where to go on. */
  readonly nodes = input.required<readonly Choice[]>();
  readonly changed = output<CaseNode>();

  protected readonly sentence = limits.sentence;
  protected readonly results = toChoices(results, 'ui.case.result');

  protected setResult(node: Outcome, chosen: string): void {
    const result = results.find((each) => each === chosen);
    if (result !== undefined) this.changed.emit({ ...node, result });
  }

  protected setChoice(node: Decision, place: number, choice: CaseChoice): void {
    this.changed.emit({ ...node, choices: replaced(node.choices, place, choice) });
  }

  protected moveChoice(node: Decision, from: number, to: number): void {
    this.changed.emit({ ...node, choices: moved(node.choices, from, to) });
  }

  protected removeChoice(node: Decision, place: number): void {
    this.changed.emit({ ...node, choices: without(node.choices, place) });
  }

  protected addChoice(node: Decision): void {
    this.changed.emit({ ...node, choices: [...node.choices, newChoice()] });
  }
}
