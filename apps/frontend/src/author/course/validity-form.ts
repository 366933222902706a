import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Validity } from '@svetionik/domain/certificates/lifecycle/validity';
import { monthName } from '@svetionik/domain/language/calendar-date';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ChoiceField } from '../fields/choice-field';
import { NumberField } from '../fields/number-field';
import { toChoices } from '../fields/to-choices';
import { CourseStore } from './course-store';

const unlimited: Validity = { kind: 'unlimited' };
const kinds = ['unlimited', 'term', 'calendar'] as const;
const usual = { months: 24, month: 12, day: 31 };

/** How long the certificates of the course are valid. */
@Component({
  selector: 'app-validity-form',
  imports: [TranslocoPipe, ChoiceField, NumberField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = validity();
    <app-choice-field
      [label]="'author.course.validity.label' | transloco"
      [hint]="'author.course.validity.hint' | transloco"
      [value]="it.kind"
      [choices]="kinds()"
      (changed)="setKind($event)"
    />
    @if (it.kind !== 'unlimited') {
      <app-number-field
        [label]="'author.course.validity.months.' + it.kind | transloco"
        [most]="240"
        [value]="it.months"
        (changed)="set({ months: $event })"
      />
    }
    @if (it.kind === 'calendar') {
      <app-number-field
        [label]="'author.course.validity.day' | transloco"
        [most]="31"
        [value]="it.day"
        (changed)="set({ day: $event })"
      />
      <app-choice-field
        [label]="'author.course.validity.month' | transloco"
        [value]="'' + it.month"
        [choices]="months()"
        (changed)="set({ month: +$event })"
      />
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: var(--space-3) var(--space-4);
    }
    app-choice-field:first-child {
      flex: 1 1 18rem;
    }
  `,
})
export class ValidityForm {
  private readonly store = inject(CourseStore);
  private readonly current = inject(CurrentLanguage);

  protected readonly validity = computed(() => this.store.content()?.validity ?? unlimited);
  protected readonly kinds = toChoices(kinds, 'author.course.validity.kind');
  protected readonly months = computed(() => {
    const language = this.current.language();
    return Array.from({ length: 12 }, (_, place) => ({
      id: `${place + 1}`,
      name: monthName(place + 1, language),
    }));
  });

  protected setKind(chosen: string): void {
    const before = this.validity();
    const { months, month, day } = { ...usual, ...before };
    const kind = kinds.find((each) => each === chosen) ?? 'unlimited';
    if (kind === 'unlimited') this.write(unlimited);
    else this.write(kind === 'term' ? { kind, months } : { kind, months, month, day });
  }

  protected set(change: Partial<typeof usual>): void {
    const validity = this.validity();
    if (validity.kind === 'term')
      this.write({ ...validity, months: change.months ?? validity.months });
    if (validity.kind === 'calendar') this.write({ ...validity, ...change });
  }

  private write(validity: Validity): void {
    this.store.edit({ validity: validity.kind === 'unlimited' ? undefined : validity });
  }
}
