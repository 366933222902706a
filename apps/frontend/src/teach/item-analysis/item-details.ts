import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Illustrations } from '@svetionik/ui/items/illustrations';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { NumberPipe, PercentPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { chooseScript } from '@svetionik/ui/language/script-text';
import { ChoicePicture } from './choice-picture';
import type { ReportedItem } from './item-analysis-store';
import { FlagSentence } from './flag-sentence';
import { GroupNames } from './group-names';

/** Bands of the discrimination, each from its value on: R. L. Ebel, "Essentials of educational measurement", 1979. */
const bands = [
  ['strong', 0.4],
  ['good', 0.3],
  ['fair', 0.2],
  ['weak', 0],
] as const;

/** All that is known of one item: its flags, its statistics in sentences, what was chosen, and how groups differ. */
@Component({
  selector: 'app-item-details',
  imports: [
    RouterLink,
    TranslocoPipe,
    NumberPipe,
    PercentPipe,
    PluralPipe,
    Illustrations,
    ChoicePicture,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './item-details.html',
  styleUrl: './item-details.css',
})
export class ItemDetails {
  protected readonly sentences = inject(FlagSentence);
  protected readonly names = inject(GroupNames);

  readonly item = input.required<ReportedItem>();

  private readonly current = inject(CurrentLanguage);
  private readonly script = computed(() => chooseScript(this.current.language()));
  protected readonly illustrations = computed(() => this.item().illustrations[this.script()]);

  /** Whether no group is at a disadvantage where results are equal. */
  protected readonly even = computed(
    () => this.item().figures?.differences.every(({ class: letter }) => letter === 'A') === true,
  );
  protected readonly band = computed(() => {
    const value = this.item().figures?.discrimination ?? null;
    if (value === null) return 'none';
    return bands.find(([, from]) => value >= from)?.[0] ?? 'reverse';
  });

  protected titleOf(decision: string): string {
    return this.item().decisions.find(({ id }) => id === decision)?.title[this.script()] ?? '';
  }
}
