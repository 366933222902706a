import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { RichText } from '../../rich-text/rich-text';
import { KindControl } from '../kind-control';
import { OptionContent } from '../option-content';
import { ShareList } from '../share-list';

/**
 * Any number of several. With a `review` it is closed, and says of each option in words whether it belongs.
 *
 * @example
 * <ui-multiple-choice [item]="item" [response]="response()" (responded)="save($event)" />
 */
@Component({
  selector: 'ui-multiple-choice',
  imports: [TranslocoPipe, OptionContent, RichText, ShareList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './multiple-choice.html',
  styleUrl: '../choice.css',
})
export class MultipleChoice extends KindControl<'multiple-choice'> {
  protected readonly chosen = computed<ReadonlySet<string>>(() => new Set(this.latest()?.choices));

  protected toggle(id: string): void {
    const chosen = this.chosen();
    const ids = this.item().options.map((option) => option.id);
    this.respond({
      kind: 'multiple-choice',
      choices: ids.filter((each) => (each === id) !== chosen.has(each)),
    });
  }
}
