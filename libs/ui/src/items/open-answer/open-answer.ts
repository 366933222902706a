import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { openAnswerLimit } from '@svetionik/domain/items/open-answer/open-answer';
import { countWords } from '@svetionik/domain/rubric/count-words';
import { NumberPipe } from '../../language/number.pipes';
import { PluralPipe } from '../../language/plural.pipe';
import { RichText } from '../../rich-text/rich-text';
import { CriteriaList } from '../criteria-list';
import { TypedControl } from '../typed-control';

/**
 * A text to write, with the criteria by which people will mark it, and how many words there are.
 *
 * @example
 * <ui-open-answer [item]="item" [response]="response()" (responded)="save($event)" />
 */
@Component({
  selector: 'ui-open-answer',
  imports: [TranslocoPipe, NumberPipe, PluralPipe, RichText, CriteriaList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './open-answer.html',
  styleUrls: ['../choice.css', '../typed.css', './open-answer.css'],
})
export class OpenAnswer extends TypedControl<'open-answer'> {
  protected readonly limit = openAnswerLimit;
  protected readonly count = computed(() => countWords(this.text()));
  protected readonly over = computed(() => this.count() - this.item().words.most);

  protected override answered(): string {
    return this.latest()?.text ?? '';
  }

  protected override give(text: string): void {
    this.respond({ kind: 'open-answer', text });
  }

  protected override problemOf(): undefined {
    return undefined;
  }
}
