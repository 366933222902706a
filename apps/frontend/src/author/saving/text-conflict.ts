import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ConflictNotice } from './conflict-notice';

/** A field of which two versions differ, each in words. */
export interface TextDifference {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Two versions of a draft of short texts, field by field where they differ. */
@Component({
  selector: 'app-text-conflict',
  imports: [TranslocoPipe, ConflictNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-conflict-notice [at]="at()" (keepMine)="keepMine.emit()" (takeTheirs)="takeTheirs.emit()">
      <table class="table cards">
        <thead>
          <tr>
            <th scope="col">{{ 'author.conflict.what' | transloco }}</th>
            <th scope="col">{{ 'author.conflict.mine' | transloco }}</th>
            <th scope="col">{{ 'author.conflict.theirs' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (each of differences(); track each.label) {
            <tr>
              <th scope="row">{{ each.label }}</th>
              <td [attr.data-label]="'author.conflict.mine' | transloco">{{ each.mine }}</td>
              <td [attr.data-label]="'author.conflict.theirs' | transloco">{{ each.theirs }}</td>
            </tr>
          }
        </tbody>
      </table>
    </app-conflict-notice>
  `,
  styles: `
    td {
      white-space: pre-line;
    }
  `,
})
export class TextConflict {
  readonly at = input.required<string>();
  readonly differences = input.required<readonly TextDifference[]>();
  readonly keepMine = output();
  readonly takeTheirs = output();
}
