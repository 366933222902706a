import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { RichText } from '../../rich-text/rich-text';
import { KindControl } from '../kind-control';
import { OptionContent } from '../option-content';

/**
 * Entries, each with a list of what it may belong to: the same by keyboard, finger and voice, without any dragging.
 *
 * @example
 * <ui-matching [item]="item" [response]="response()" (responded)="save($event)" />
 */
@Component({
  selector: 'ui-matching',
  imports: [TranslocoPipe, OptionContent, RichText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './matching.html',
  styleUrls: ['../choice.css', './matching.css'],
})
export class Matching extends KindControl<'matching'> {
  protected choiceFor(part: string): string {
    return this.latest()?.pairs.find((pair) => pair.part === part)?.choice ?? '';
  }

  protected rightFor(part: string): string {
    return this.review()?.key.pairs.find((pair) => pair.part === part)?.choice ?? '';
  }

  protected textOf(target: string): string {
    return this.item().targets.find(({ id }) => id === target)?.text ?? '';
  }

  protected choose(part: string, choice: string): void {
    const pairs = this.item().options.map(({ id }) => ({
      part: id,
      choice: id === part ? choice : this.choiceFor(id),
    }));
    this.respond({ kind: 'matching', pairs });
  }
}
