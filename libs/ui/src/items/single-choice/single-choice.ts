import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { RichText } from '../../rich-text/rich-text';
import { KindControl } from '../kind-control';
import { OptionContent } from '../option-content';
import { ShareList } from '../share-list';

/**
 * One of several. With a `review` it is closed, and says in words which option is right and why.
 *
 * @example
 * <ui-single-choice [item]="item" [response]="response()" (responded)="save($event)" />
 */
@Component({
  selector: 'ui-single-choice',
  imports: [TranslocoPipe, OptionContent, RichText, ShareList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './single-choice.html',
  styleUrl: '../choice.css',
})
export class SingleChoice extends KindControl<'single-choice'> {
  protected choose(choice: string): void {
    this.respond({ kind: 'single-choice', choice });
  }
}
