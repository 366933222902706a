import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ReminderRule } from '@svetionik/domain/reminders/reminder-rule';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { findMoment } from './rule-choices';

/** When whom a rule reminds, as a sentence. */
@Component({
  selector: 'app-rule-text',
  imports: [TranslocoPipe, PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <b>
      @if (moment() === 'on') {
        {{ 'reminders.when.on.' + rule().about | transloco }}
      } @else {
        {{ 'reminders.when.' + moment() + '.' + rule().about | plural: count() }}
      }
    </b>
    <span class="soft">{{ 'reminders.to.' + rule().to | transloco }}</span>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-3);
      align-items: baseline;
    }
  `,
})
export class RuleText {
  readonly rule = input.required<ReminderRule>();
  protected readonly moment = computed(() => findMoment(this.rule().days));
  protected readonly count = computed(() => Math.abs(this.rule().days));
}
