import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ChoiceField } from '../fields/choice-field';
import { NumberField } from '../fields/number-field';
import { toChoices } from '../fields/to-choices';
import { CourseStore } from './course-store';

const reviews = ['per-item', 'per-objective'] as const;

/** The rules of the final assessment, and what they mean in words. */
@Component({
  selector: 'app-assessment-form',
  imports: [RouterLink, TranslocoPipe, PluralPipe, ChoiceField, NumberField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './assessment-form.html',
  styles: `
    :host { display: grid; gap: var(--space-4); grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: var(--step-1); }
    .numbers { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: var(--space-4); align-items: end; }
    .words { padding: var(--space-4); border-radius: var(--radius); background: var(--sunken); font: 400 1.0625rem/1.55 var(--font-read); }
    legend { padding: 0; margin-bottom: var(--space-3); font-weight: 600; }
  `,
})
export class AssessmentForm {
  protected readonly store = inject(CourseStore);

  protected readonly reviews = toChoices(reviews, 'author.course.review');
  protected readonly rules = computed(() => this.store.content()?.assessment);
  protected readonly banks = computed(() => this.store.banks.items().map(({ id, title }) => ({ id, name: title })));
  /** Every objective, with how many items are drawn of it and how many there are. */
  protected readonly draw = computed(() => {
    const items = this.store.bank.hasValue() ? this.store.bank.value().items : [];
    return (this.store.content()?.objectives ?? []).map(({ id, title }) => ({
      id,
      title,
      wanted: this.rules()?.draw[id] ?? 0,
      available: items.filter(({ content }) => content.objective === id).length,
    }));
  });
  protected readonly drawn = computed(() => this.draw().reduce((sum, { wanted }) => sum + wanted, 0));

  /** Only objectives that there are count; what was drawn of others is forgotten. */
  protected setDraw(objective: string, count: number): void {
    const draw = Object.fromEntries(this.draw().map(({ id, wanted }) => [id, id === objective ? count : wanted]));
    this.store.editRules({ draw });
  }

  protected setReview(chosen: string): void {
    const review = reviews.find((each) => each === chosen);
    if (review !== undefined) this.store.editRules({ review });
  }
}
