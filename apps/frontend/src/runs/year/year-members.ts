import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { measuredColumns } from './measured';
import type { Year } from './year-store';

/** The year of each member of the network, coarsely. */
@Component({
  selector: 'app-year-members',
  imports: [TranslocoPipe, NumberPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="frame">
      <table class="table cards">
        <caption>
          <h2 id="members">
            {{ 'year.by.member' | transloco }} <span>{{ 'year.rounded' | transloco }}</span>
          </h2>
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ 'year.organisation' | transloco }}</th>
            @for (column of columns; track column[0]) {
              <th scope="col" class="end">{{ 'year.' + column[1] | transloco }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (member of members(); track member.organisation.id) {
            <tr>
              <th scope="row"><span [uiText]="member.organisation.name"></span></th>
              @for (column of columns; track column[0]) {
                <td class="end number" [attr.data-label]="'year.' + column[1] | transloco">
                  @let number = member[column[0]];
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
    </div>
  `,
  styleUrl: './year-bars.css',
})
export class YearMembers {
  readonly members = input.required<NonNullable<Year['members']>>();
  protected readonly columns = [['runs', 'runsHeld'], ...measuredColumns] as const;
}
