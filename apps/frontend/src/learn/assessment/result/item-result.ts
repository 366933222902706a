import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { findInsight } from '@svetionik/domain/items/confidence';
import { toOutcome } from '@svetionik/domain/items/outcome';
import { ItemControl } from '@svetionik/ui/items/item-control';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { RichText } from '@svetionik/ui/rich-text/rich-text';
import type { JudgedResult } from './attempt-result';

/** One question of a closed attempt: what was answered, what is right, and why. */
@Component({
  selector: 'app-item-result',
  imports: [TranslocoPipe, ItemControl, NumberPipe, PluralPipe, RichText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = entry();
    <h3>
      {{ 'attempt.result.question' | transloco: { number: it.position } }}
      @if (it.item.mustPass) {
        · {{ 'attempt.mustPass' | transloco }}
      }
      <span
        class="pill"
        [class.good]="it.correct"
        [class.bad]="verdict() === 'wrong'"
        [class.light]="verdict() === 'partly' || verdict() === 'open'"
      >
        {{ 'attempt.result.verdict.' + verdict() | transloco }} ·
        {{ 'attempt.result.points' | plural: it.item.points : { points: it.points | uiNumber: 1 } }}
      </span>
    </h3>
    <ui-item-control
      [lang]="script()"
      [item]="it.item"
      [response]="it.response ?? undefined"
      [closed]="true"
      [review]="review()"
    />
    @if (it.confidence; as confidence) {
      <p class="confidence" [class.again]="insight() === 'sure-and-wrong'">
        <b
          >{{ 'attempt.confidence.said' | transloco }}
          {{ 'attempt.confidence.level.' + confidence | transloco }}.</b
        >
        @if (insight(); as found) {
          {{ 'attempt.confidence.' + found | transloco }}
        }
      </p>
    }
    @if (it.feedback.length > 0) {
      <ui-rich-text class="why" [lang]="script()" [body]="it.feedback" [deeper]="2" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: minmax(0, 1fr);
    }
    h3 {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
      align-items: center;
      justify-content: space-between;
      font: 600 1rem/1.4 var(--font-ui);
      letter-spacing: 0;
    }
    .confidence {
      padding: var(--space-3) var(--space-4);
      border-radius: var(--radius);
      background: var(--sunken);
    }
    .confidence.again {
      background: var(--light-wash);
      color: var(--on-light-wash);
    }
    .why {
      padding-top: var(--space-3);
      border-top: 1px solid var(--line);
    }
  `,
})
export class ItemResult {
  readonly entry = input.required<NonNullable<JudgedResult['items']>[number]>();
  readonly script = input.required<string>();

  protected readonly review = computed(() => {
    const { correct, key, leeway, optionFeedback, sections = [] } = this.entry();
    return key === null
      ? undefined
      : {
          correct,
          partly: toOutcome(this.entry()) === 'partly',
          key,
          leeway,
          feedback: Object.fromEntries(optionFeedback.map(({ id, feedback }) => [id, feedback])),
          sections,
        };
  });
  protected readonly insight = computed(() => {
    const { confidence, response, correct } = this.entry();
    return confidence === null || response === null
      ? undefined
      : findInsight({ confidence, correct });
  });
  protected readonly verdict = computed(() => {
    const { correct, response } = this.entry();
    return !correct && response === null ? ('open' as const) : toOutcome(this.entry());
  });
}
