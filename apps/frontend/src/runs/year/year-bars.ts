import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';

/** A group of a part of the year; a number that is not given is null. */
export interface YearBar {
  readonly name: string;
  readonly enrolments: number | null;
  readonly completions: number | null;
}

/** What was enrolled and completed by groups: each number beside its bar, so that nothing depends on seeing it. */
@Component({
  selector: 'app-year-bars',
  imports: [TranslocoPipe, NumberPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table class="table">
      <caption>
        <h2>{{ heading() }}</h2>
      </caption>
      <thead>
        <tr>
          <td></td>
          <td class="drawn" aria-hidden="true"></td>
          <th scope="col" class="end">{{ 'year.enrolled' | transloco }}</th>
          <th scope="col" class="end">{{ 'year.completed' | transloco }}</th>
        </tr>
      </thead>
      <tbody>
        @for (bar of bars(); track bar.name) {
          <tr>
            <th scope="row">{{ bar.name }}</th>
            <td class="drawn" aria-hidden="true">
              @if (bar.enrolments; as all) {
                <span class="all" [style.inline-size.%]="share(all)"></span>
              }
              @if (bar.completions; as done) {
                <span class="done" [style.inline-size.%]="share(done)"></span>
              }
            </td>
            @for (number of [bar.enrolments, bar.completions]; track $index) {
              <td class="end number">
                @if (number === null) {
                  <abbr class="soft" [title]="'year.hidden' | transloco">–</abbr>
                } @else {
                  {{ number | uiNumber }}
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
  readonly bars = input.required<readonly YearBar[]>();
  private readonly most = computed(() =>
    Math.max(1, ...this.bars().flatMap((bar) => [bar.enrolments ?? 0, bar.completions ?? 0])),
  );

  protected share(number: number): number {
    return (100 * number) / this.most();
  }
}
