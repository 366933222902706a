import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Script } from '@svetionik/domain/language/script';

/** The first rows of a list, as it will stand in the file. */
@Component({
  selector: 'app-list-sample',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <!-- A region that scrolls sideways must be reachable by keyboard. -->
    <div
      class="card frame"
      tabindex="0"
      role="region"
      [attr.aria-labelledby]="labelledBy()"
      [lang]="script()"
    >
      <table class="table cards">
        <thead>
          <tr>
            @for (heading of headings(); track $index) {
              <th scope="col">{{ heading }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track $index) {
            <tr>
              @for (cell of row; track $index) {
                <td [attr.data-label]="headings()[$index]">{{ cell }}</td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    :host {
      display: contents;
    }
    .frame {
      overflow-x: auto;
    }
    .table td,
    .table th {
      font-size: var(--step--1);
      min-width: 6rem;
      overflow-wrap: break-word;
    }
    .table tbody tr:last-child > * {
      border-bottom: 0;
    }
    @media (max-width: 48rem) {
      .table tbody tr:last-child {
        border-bottom: 0;
      }
    }
  `,
})
export class ListSample {
  readonly headings = input.required<readonly string[]>();
  readonly rows = input.required<readonly (readonly string[])[]>();
  readonly script = input.required<Script>();
  /** The id of the heading above. */
  readonly labelledBy = input.required<string>();
}
