import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { monthName } from '@svetionik/domain/language/calendar-date';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { findLargest, measuredColumns, type Measured } from './measured';

/** What began and what was completed in each month: a pair of bars with their numbers, on a phone a line; certificates and hours in numbers. */
@Component({
  selector: 'app-year-months',
  imports: [TranslocoPipe, NumberPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="head">
      <h2 id="months">{{ 'year.by.month' | transloco }}</h2>
      <p class="legend small" aria-hidden="true">
        <span><i class="all"></i>{{ 'year.enrolled' | transloco }}</span>
        <span><i class="done"></i>{{ 'year.completed' | transloco }}</span>
      </p>
    </div>
    <ol aria-labelledby="months">
      <li class="labels" aria-hidden="true">
        @for (column of told; track column[0]) {
          <span class="more">{{ 'year.' + column[1] | transloco }}</span>
        }
      </li>
      @for (month of named(); track month.month) {
        <li [class.nothing]="isNothing(month)">
          <span class="name">{{ month.name }}</span>
          @for (measure of measures; track measure[0]) {
            @let number = month[measure[0]];
            <span class="measure {{ measure[2] }}">
              <span class="number">
                <span class="visually-hidden">{{ 'year.' + measure[1] | transloco }}: </span>
                @if (number === null) {
                  <abbr [title]="'year.hidden' | transloco">–</abbr>
                } @else {
                  {{ number | uiNumber }}
                }
              </span>
              <i aria-hidden="true" [style.--share]="share(number)"></i>
            </span>
          }
          @for (column of told; track column[0]) {
            @let number = month[column[0]];
            <span class="more">
              <span class="label">{{ 'year.' + column[1] | transloco }}: </span>
              <span class="number">
                @if (number === null) {
                  <abbr [title]="'year.hidden' | transloco">–</abbr>
                } @else {
                  {{ number | uiNumber: 1 }}
                }
              </span>
            </span>
          }
        </li>
      }
    </ol>
  `,
  styleUrl: './year-months.css',
})
export class YearMonths {
  private readonly language = inject(CurrentLanguage);
  readonly months = input.required<readonly (Measured & { readonly month: number })[]>();
  protected readonly measures = [
    ['enrolments', 'enrolled', 'all'],
    ['completions', 'completed', 'done'],
  ] as const;
  protected readonly told = measuredColumns.slice(2);
  protected readonly named = computed(() =>
    this.months().map((each) => ({
      ...each,
      name: monthName(each.month, this.language.language()),
    })),
  );
  private readonly most = computed(() => findLargest(this.months()));

  protected isNothing(month: Measured): boolean {
    return measuredColumns.every(([key]) => month[key] === 0);
  }

  protected share(number: number | null): number {
    return (number ?? 0) / this.most();
  }
}
