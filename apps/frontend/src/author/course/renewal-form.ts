import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  renewalCounts,
  usualRenewal,
  type RenewalRule,
} from '@svetionik/domain/certificates/lifecycle/renewal';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { ChoiceField } from '../fields/choice-field';
import { NumberField } from '../fields/number-field';
import { toChoices } from '../fields/to-choices';
import { CourseStore } from './course-store';

/** How the certificates of the course are renewed, where they have a last day. */
@Component({
  selector: 'app-renewal-form',
  imports: [TranslocoPipe, ChoiceField, NumberField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = renewal();
    <app-choice-field
      [label]="'author.course.renewal.label' | transloco"
      [hint]="'author.course.renewal.hint' | transloco"
      [none]="'author.course.renewal.own' | transloco"
      [value]="it.course ?? ''"
      [choices]="courses()"
      (changed)="setCourse($event)"
    />
    <app-number-field
      [label]="'author.course.renewal.opens' | transloco"
      [most]="365"
      [value]="it.opensDaysBefore"
      (changed)="set({ opensDaysBefore: $event })"
    />
    <app-number-field
      [label]="'author.course.renewal.grace' | transloco"
      [most]="365"
      [value]="it.graceDays"
      (changed)="set({ graceDays: $event })"
    />
    <app-choice-field
      [label]="'author.course.renewal.countsLabel' | transloco"
      [value]="it.counts"
      [choices]="counts()"
      (changed)="setCounts($event)"
    />
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
export class RenewalForm {
  private readonly api = inject(ApiClient);
  private readonly store = inject(CourseStore);
  private readonly published = new PagedList((after, stop) =>
    this.api.call('courses.listCourseDrafts', { query: { after, limit: 100 } }, stop),
  );

  protected readonly renewal = computed<RenewalRule>(
    () => this.store.content()?.renewal ?? usualRenewal,
  );
  protected readonly counts = toChoices(renewalCounts, 'author.course.renewal.counts');
  /** The others that have an edition: its own course is the usual way. */
  protected readonly courses = computed(() => {
    const own = this.store.reading.id();
    return this.published
      .items()
      .filter(({ id, edition }) => edition !== null && id !== own)
      .map(({ id, title }) => ({ id, name: title }));
  });

  constructor() {
    void this.published.restart().then(() => this.published.all());
  }

  protected setCounts(chosen: string): void {
    const counts = renewalCounts.find((each) => each === chosen);
    if (counts) this.set({ counts });
  }

  protected setCourse(course: string): void {
    const { counts, opensDaysBefore, graceDays } = this.renewal();
    this.store.edit({
      renewal: { counts, opensDaysBefore, graceDays, ...(course !== '' && { course }) },
    });
  }

  protected set(change: Partial<Omit<RenewalRule, 'course'>>): void {
    this.store.edit({ renewal: { ...this.renewal(), ...change } });
  }
}
