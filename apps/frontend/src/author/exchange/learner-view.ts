import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { optionOrder } from '@svetionik/domain/attempt/option-order';
import type { AssessmentItem, Response } from '@svetionik/domain/items/item';
import { answerKey, findLeeway } from '@svetionik/domain/items/key';
import { ask } from '@svetionik/domain/items/present';
import { summarise } from '@svetionik/domain/items/summarise';
import { seededRandom } from '@svetionik/domain/random';
import { ItemControl } from '@svetionik/ui/items/item-control';
import { ShareList } from '@svetionik/ui/items/share-list';
import { RichText } from '@svetionik/ui/rich-text/rich-text';

/** A question of a bank as a learner sees it, and below it what only its author may see. Nothing that is answered is kept. */
@Component({
  selector: 'app-learner-view',
  imports: [TranslocoPipe, ItemControl, RichText, ShareList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-item-control [item]="asked()" [response]="given()" (responded)="given.set($event)" />
    <div class="key stack-small">
      @if (right().length > 0) {
        <p>
          <b>{{ 'ui.check.rightAnswer' | transloco }}:</b> {{ right().join(' · ') }}
        </p>
      }
      <ui-share-list [leeway]="leeway()" />
      <ui-rich-text [body]="item().feedback" [deeper]="2" />
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: minmax(0, 1fr);
      padding: var(--space-4);
      border-radius: var(--radius);
      background: var(--paper);
      border: 1px solid var(--line);
    }
    .key {
      padding-top: var(--space-3);
      border-top: 1px solid var(--line);
      color: var(--ink-soft);
    }
  `,
})
export class LearnerView {
  readonly item = input.required<AssessmentItem>();
  /** Unique on the page: items of a file may share an id. */
  readonly name = input.required<string>();

  // The same at every look.
  protected readonly asked = computed(() => ({
    ...ask(this.item(), optionOrder(this.item(), seededRandom(this.item().id))),
    id: this.name(),
  }));
  protected readonly given = linkedSignal<AssessmentItem, Response | undefined>({
    source: this.item,
    computation: () => undefined,
  });
  protected readonly leeway = computed(() => findLeeway(this.item()));
  protected readonly right = computed(() => summarise(this.item(), answerKey(this.item())));
}
