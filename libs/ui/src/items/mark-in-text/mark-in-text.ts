import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { listPlaces, wordsOfPlaces } from '@svetionik/domain/items/passage';
import { PluralPipe } from '../../language/plural.pipe';
import { RichText } from '../../rich-text/rich-text';
import { KindControl } from '../kind-control';

/**
 * A text in which words are marked. Each place is a checkbox within the text. With a `review` it says in words of each
 * place that was marked, or should have been, what it is.
 *
 * @example
 * <ui-mark-in-text [item]="item" [response]="response()" (responded)="save($event)" />
 */
@Component({
  selector: 'ui-mark-in-text',
  imports: [TranslocoPipe, PluralPipe, RichText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './mark-in-text.html',
  styleUrls: ['../choice.css', '../passage.css'],
})
export class MarkInText extends KindControl<'mark-in-text'> {
  protected readonly chosen = computed<ReadonlySet<string>>(() => new Set(this.latest()?.marks));

  protected readonly explained = computed(() => {
    const [review, chosen, words] = [
      this.review(),
      this.chosen(),
      wordsOfPlaces(this.item().passage),
    ];
    if (review === undefined) return [];
    return listPlaces(this.item().passage).flatMap((id) => {
      const right = review.key.marks.includes(id);
      if (!right && !chosen.has(id)) return [];
      const verdict = chosen.has(id)
        ? right
          ? 'ui.item.markRight'
          : 'ui.item.markWrong'
        : 'ui.item.markMissed';
      return [
        {
          id,
          right: right && chosen.has(id),
          words: words.get(id) ?? '',
          verdict,
          feedback: review.feedback[id] ?? [],
        },
      ];
    });
  });

  protected toggle(id: string): void {
    const chosen = this.chosen();
    this.respond({
      kind: 'mark-in-text',
      marks: listPlaces(this.item().passage).filter((each) => (each === id) !== chosen.has(each)),
    });
  }
}
