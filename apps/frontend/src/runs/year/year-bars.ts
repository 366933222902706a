import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Track } from '@svetionik/domain/content/track';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { findLargest, measuredColumns, type Measured } from './measured';

/** A group of a part of the year, in the hue of a track where it is one. */
export interface YearBar extends Measured {
  readonly name: string;
  readonly hue?: Track | null;
}

/** A part of the year by groups: what was enrolled and completed is drawn too, and nothing depends on seeing it. */
@Component({
  selector: 'app-year-bars',
  imports: [TranslocoPipe, NumberPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table class="table cards">
      <caption>
        <h2>
          {{ heading() }}
          @if (aside(); as text) {
            <span>{{ text }}</span>
          }
        </h2>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{{ 'year.group' | transloco }}</span>
          </th>
          <td class="drawn" aria-hidden="true"></td>
          @for (column of columns; track column[0]) {
            <th scope="col" class="end">{{ 'year.' + column[1] | transloco }}</th>
          }
        </tr>
      </thead>
      <tbody>
        @for (bar of bars(); track $index) {
          <tr>
            <th scope="row">{{ bar.name }}</th>
            <td class="drawn" aria-hidden="true">
              @if (bar.enrolments; as all) {
                <span class="all" [style.inline-size.%]="share(all)"></span>
              }
              @if (bar.completions; as done) {
                <span
                  class="done"
                  [style.inline-size.%]="share(done)"
                  [style.background]="bar.hue ? 'var(--' + bar.hue + ')' : null"
                ></span>
              }
            </td>
            @for (column of columns; track column[0]) {
              @let number = bar[column[0]];
              <td class="end number" [attr.data-label]="'year.' + column[1] | transloco">
                @if (number === null) {
                  <abbr [title]="'year.hidden' | transloco">–</abbr>
                } @else {
                  {{ number | uiNumber: 1 }}
                }
              </td>
            }
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrl: './year-bars.css',
})
export class YearBars {
  readonly heading = input.required<string>();
  /** Beside the heading. */
  readonly aside = input<string>();
  readonly bars = input.required<readonly YearBar[]>();
  protected readonly columns = measuredColumns;
  private readonly most = computed(() => findLargest(this.bars()));

  protected share(number: number): number {
    return (100 * number) / this.most();
  }
}
