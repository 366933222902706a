import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { countDrawn } from '@svetionik/domain/attempt/blueprint';
import { itemOrders } from '@svetionik/domain/attempt/item-order';
import { optionOrders } from '@svetionik/domain/attempt/option-order';
import { reviews, reviewTimes } from '@svetionik/domain/attempt/review';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ChoiceField } from '../fields/choice-field';
import { NumberField } from '../fields/number-field';
import { TimeField } from '../../core/forms/time-field';
import { toChoices } from '../fields/to-choices';
import { BlueprintForm } from './blueprint-form';
import { CourseStore } from './course-store';

const entryTests = ['optional', 'required'] as const;
const navigations = ['free', 'forward'] as const;

/** The rules of the final assessment, and what they mean in words. */
@Component({
  selector: 'app-assessment-form',
  imports: [
    RouterLink,
    TranslocoPipe,
    PluralPipe,
    BlueprintForm,
    ChoiceField,
    NumberField,
    TimeField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './assessment-form.html',
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: minmax(0, 1fr);
    }
    h2 {
      font-size: var(--step-1);
    }
    .numbers {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
      gap: var(--space-4);
      align-items: end;
    }
    .words {
      padding: var(--space-4);
      border-radius: var(--radius);
      background: var(--sunken);
      font: 400 1.0625rem/1.55 var(--font-read);
    }
    h3 {
      font: 600 1rem/1.4 var(--font-ui);
      letter-spacing: 0;
    }
  `,
})
export class AssessmentForm {
  protected readonly store = inject(CourseStore);

  protected readonly reviews = toChoices(reviews, 'author.course.review');
  protected readonly reviewTimes = toChoices(reviewTimes, 'author.course.reviewTime');
  protected readonly itemOrders = toChoices(itemOrders, 'author.course.itemOrder');
  protected readonly optionOrders = toChoices(optionOrders, 'author.course.optionOrder');
  protected readonly navigations = toChoices(navigations, 'author.course.navigation');
  protected readonly entryTests = toChoices(entryTests, 'author.course.entryTest.rule');
  protected readonly rules = computed(() => this.store.content()?.assessment);
  protected readonly banks = computed(() =>
    this.store.banks.items().map(({ id, title }) => ({ id, name: title })),
  );
  protected readonly objectives = computed(() => this.store.content()?.objectives ?? []);
  protected readonly drawn = computed(() =>
    this.objectives().reduce((sum, { id }) => sum + countDrawn(this.rules()?.draw[id]), 0),
  );

  protected readonly minimums = computed(
    () => this.objectives().filter(({ id }) => (this.rules()?.minimums?.[id] ?? 0) > 0).length,
  );
  protected readonly mustPass = computed(() => {
    return this.store
      .drawn()
      .filter(
        ({ mustPass, objective }) =>
          mustPass && this.objectives().some(({ id }) => id === objective),
      ).length;
  });

  /** What is empty is left out. */
  protected setWindow(change: { readonly opens?: string; readonly closes?: string }): void {
    const { opens, closes } = { ...this.rules()?.window, ...change };
    this.store.editRules({ window: { ...(opens && { opens }), ...(closes && { closes }) } });
  }

  protected setNavigation(chosen: string): void {
    const navigation = navigations.find((each) => each === chosen);
    if (navigation !== undefined) this.store.editRules({ navigation });
  }

  protected setEntryTest(chosen: string): void {
    this.store.editRules({ entryTest: entryTests.find((each) => each === chosen) });
  }

  protected setReview(chosen: string): void {
    const review = reviews.find((each) => each === chosen);
    if (review !== undefined) this.store.editRules({ review });
  }

  protected setReviewTime(chosen: string): void {
    this.store.editRules({ reviewTime: reviewTimes.find((each) => each === chosen) });
  }

  protected setItemOrder(chosen: string): void {
    this.store.editRules({ itemOrder: itemOrders.find((each) => each === chosen) });
  }

  protected setOptionOrder(chosen: string): void {
    this.store.editRules({ optionOrder: optionOrders.find((each) => each === chosen) });
  }
}
