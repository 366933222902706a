import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { limits } from '@svetionik/domain/checks/limits';
import { type Choice, ChoiceField } from '../fields/choice-field';
import { DecimalField } from '../../core/forms/decimal-field';
import { EntryTools } from '../../core/forms/entry-tools';
import { LineField } from '../fields/line-field';
import { moved, replaced, removeEntry } from '../fields/lists';
import { RichTextField } from '../fields/rich-text-field';
import { toChoices } from '../fields/to-choices';
import { newChoice, type WrittenChoice, type WrittenNode } from './new-case';

type Decision = Extract<WrittenNode, { kind: 'decision' }>;
type Outcome = Extract<WrittenNode, { kind: 'outcome' }>;

const results = ['safer', 'uncertain', 'harmful'] as const satisfies readonly Outcome['result'][];

/** A choice has so many points at most, and so many below zero at least. */
const mostPoints = 10;

/** A node of a case: a decision with its choices, or an outcome with what was important. */
@Component({
  selector: 'app-case-node-form',
  imports: [TranslocoPipe, ChoiceField, DecimalField, EntryTools, LineField, RichTextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case-node-form.html',
  styleUrl: './entry.css',
})
export class CaseNodeForm {
  readonly node = input.required<WrittenNode>();
  /** All nodes of the case, as the choices of where to go on. */
  readonly nodes = input.required<readonly Choice[]>();
  /** Each choice carries points. */
  readonly scored = input(false);
  readonly changed = output<WrittenNode>();

  protected readonly sentence = limits.sentence;
  protected readonly results = toChoices(results, 'ui.case.result');

  protected setResult(node: Outcome, chosen: string): void {
    const result = results.find((each) => each === chosen);
    if (result !== undefined) this.changed.emit({ ...node, result });
  }

  protected setChoice(node: Decision, place: number, choice: WrittenChoice): void {
    this.changed.emit({ ...node, choices: replaced(node.choices, place, choice) });
  }

  /** A whole number in the bounds of what is published; null while none is written. */
  protected setPoints(
    node: Decision,
    place: number,
    choice: WrittenChoice,
    points: number | null,
  ): void {
    this.setChoice(node, place, {
      ...choice,
      points:
        points === null ? null : Math.max(-mostPoints, Math.min(mostPoints, Math.round(points))),
    });
  }

  protected moveChoice(node: Decision, from: number, to: number): void {
    this.changed.emit({ ...node, choices: moved(node.choices, from, to) });
  }

  protected removeChoice(node: Decision, place: number): void {
    this.changed.emit({ ...node, choices: removeEntry(node.choices, place) });
  }

  protected addChoice(node: Decision): void {
    this.changed.emit({ ...node, choices: [...node.choices, newChoice()] });
  }
}
