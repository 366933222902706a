import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { answerKey, findLeeway } from '@svetionik/domain/items/key';
import { findKind } from '@svetionik/domain/items/kinds';
import { ask } from '@svetionik/domain/items/present';
import { judgementStep } from '@svetionik/domain/statistics/angoff';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ItemControl } from '@svetionik/ui/items/item-control';
import { NumberPipe, PercentPipe } from '@svetionik/ui/language/number.pipes';
import { scaleLinear } from 'd3-scale';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import type { SheetItem } from './sheet-store';

/** A question with its key, and how many of a hundred minimally competent people the judge expects to answer right. */
@Component({
  selector: 'app-judged-item',
  imports: [TranslocoPipe, Field, FieldControl, ItemControl, NumberPipe, PercentPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './judged-item.html',
  styleUrl: './judged-item.css',
})
export class JudgedItem {
  readonly entry = input.required<SheetItem>();
  readonly percent = input.required<number | null>();
  readonly open = input.required<boolean>();
  readonly remark = input.required<string>();
  readonly judged = output<number>();
  readonly remarked = output<string>();

  private readonly guard = inject(PersonalNumberGuard);
  protected readonly remarkProblem = computed(() => this.guard.problem(this.remark()));

  protected readonly step = judgementStep;
  protected readonly asked = computed(() =>
    ask(this.entry().item, findKind(this.entry().item).parts(this.entry().item)),
  );
  /** As after an answer that was not given: the key is shown, and is nobody's answer. */
  protected readonly review = computed(() => ({
    correct: false,
    key: answerKey(this.entry().item),
    leeway: findLeeway(this.entry().item),
    feedback: {},
  }));

  private readonly scale = scaleLinear([0, 100], [0, 100]).clamp(true);
  protected readonly strip = computed(() => {
    const { spread } = this.entry();
    return (
      spread && {
        left: this.scale(spread.mean),
        from: this.scale(spread.lowest),
        width: this.scale(spread.highest) - this.scale(spread.lowest),
      }
    );
  });

  /** The nearest step; what is no number is not taken. */
  protected write(field: HTMLInputElement): void {
    const number = Number.parseFloat(field.value.replace(',', '.'));
    const given = Number.isNaN(number)
      ? this.percent()
      : Math.max(0, Math.min(100, Math.round(number / judgementStep) * judgementStep));
    field.value = given === null ? '' : String(given);
    if (given !== null && given !== this.percent()) this.judged.emit(given);
  }
}
