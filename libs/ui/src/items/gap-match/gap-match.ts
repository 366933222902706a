import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { listPlaces } from '@svetionik/domain/items/passage';
import { RichText } from '../../rich-text/rich-text';
import { GappedPassage, type GapToFill } from '../gapped-passage';
import { KindControl } from '../kind-control';

/**
 * A text with gaps to fill from one list, each text once: by choosing in the gap, the same by keyboard, finger and voice.
 *
 * @example
 * <ui-gap-match [item]="item" [response]="response()" (responded)="save($event)" />
 */
@Component({
  selector: 'ui-gap-match',
  imports: [TranslocoPipe, GappedPassage, RichText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = item();
    <ui-rich-text class="prompt" [id]="it.id + '-prompt'" [body]="it.prompt" [deeper]="1" />
    <p class="hint" [id]="it.id + '-hint'">{{ 'ui.item.gapMatch' | transloco }}</p>
    <ul class="pool">
      @for (target of it.targets; track target.id) {
        <li>{{ target.text }}</li>
      }
    </ul>
    <ui-gapped-passage
      [name]="it.id"
      [passage]="it.passage"
      [gaps]="gaps()"
      [pairs]="latest()?.pairs ?? []"
      [locked]="locked()"
      [right]="review()?.key?.pairs"
      [feedback]="review()?.feedback ?? {}"
      (chosen)="respond({ kind: 'gap-match', pairs: $event })"
    />
  `,
  styleUrl: '../choice.css',
  styles: `
    .pool {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .pool li {
      overflow-wrap: anywhere;
      padding: 0.3em 0.7em;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--sunken);
    }
  `,
})
export class GapMatch extends KindControl<'gap-match'> {
  protected readonly gaps = computed((): readonly GapToFill[] => {
    const [{ passage, targets }, pairs] = [this.item(), this.latest()?.pairs ?? []];
    return listPlaces(passage).map((id) => ({
      id,
      targets: targets.map((target) => ({
        ...target,
        taken: pairs.some(({ part, choice }) => choice === target.id && part !== id),
      })),
    }));
  });
}
