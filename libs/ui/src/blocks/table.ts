import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { TableBlock } from '@svetionik/domain/course/block';
import { RichText } from '../rich-text/rich-text';

/**
 * A table whose first column names the row. On a phone each row is a card. The roles stand there because a browser
 * drops those of a table that is no longer laid out as one.
 *
 * @example
 * <ui-table [block]="block" />
 */
@Component({
  selector: 'ui-table',
  imports: [RichText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table class="table cards" role="table">
      <caption>
        {{
          block().caption
        }}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          @for (column of block().columns; track $index) {
            @if (column === '') {
              <td role="cell"></td>
            } @else {
              <th scope="col" role="columnheader">{{ column }}</th>
            }
          }
        </tr>
      </thead>
      <tbody role="rowgroup">
        @for (row of block().rows; track $index) {
          <tr role="row">
            @for (cell of row; track $index; let first = $first, column = $index) {
              @if (first) {
                <th scope="row" role="rowheader"><ui-rich-text [body]="cell" /></th>
              } @else {
                <td role="cell">
                  <span class="label" aria-hidden="true">{{
                    block().columns[column]
                  }}</span><ui-rich-text [body]="cell" />
                </td>
              }
            }
          </tr>
        }
      </tbody>
    </table>
  `,
  styles: `
    th {
      overflow-wrap: break-word;
    }
    th ui-rich-text {
      overflow-wrap: normal;
    }
    .label {
      display: none;
    }
    @media (max-width: 48rem) {
      th ui-rich-text {
        overflow-wrap: break-word;
      }
      .label {
        display: block;
        font: 400 var(--step--1)/1.4 var(--font-ui);
        color: var(--ink-faint);
      }
      tr {
        border: 1px solid var(--line) !important;
        border-radius: var(--radius);
        background: var(--surface);
        margin-block-end: var(--space-2);
      }
    }
  `,
})
export class Table {
  readonly block = input.required<TableBlock>();
}
