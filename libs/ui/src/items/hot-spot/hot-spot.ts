import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { RichText } from '../../rich-text/rich-text';
import { KindControl } from '../kind-control';
import { PictureRegions } from './picture-regions';

/**
 * Regions to mark on a picture, by pointing at them or in the list below it: both give the same answer. With a `review`
 * it says in words of each region that was marked, or should have been, what it is.
 *
 * @example
 * <ui-hot-spot [item]="item" [response]="response()" (responded)="save($event)" />
 */
@Component({
  selector: 'ui-hot-spot',
  imports: [TranslocoPipe, RichText, PictureRegions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './hot-spot.html',
  styleUrls: ['../choice.css', './hot-spot.css'],
})
export class HotSpot extends KindControl<'hot-spot'> {
  protected readonly chosen = computed<ReadonlySet<string>>(() => new Set(this.latest()?.regions));
  protected readonly right = computed(() => {
    const review = this.review();
    return review && new Set(review.key.regions);
  });

  protected press(id: string): void {
    if (this.locked()) return;
    const others = this.item()
      .regions.map((region) => region.id)
      .filter((each) => (each === id) !== this.chosen().has(each));
    this.respond({ kind: 'hot-spot', regions: this.item().several ? others : [id] });
  }

  protected verdictOf(id: string): string | undefined {
    const right = this.right()?.has(id);
    if (right === undefined || (!right && !this.chosen().has(id))) return undefined;
    if (!this.chosen().has(id)) return 'ui.item.markMissed';
    return right ? 'ui.item.markRight' : 'ui.item.markWrong';
  }
}
