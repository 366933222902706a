import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { type OrganiserText, textFields } from './organiser-store';
import type { Organiser } from './organisers-store';

const scripts = ['sr-Latn', 'sr-Cyrl'] as const;

/** Two versions of an organiser side by side, only where they differ; one of them is gone on with. */
@Component({
  selector: 'app-organiser-conflict',
  imports: [TranslocoPipe, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-notice tone="bad" [heading]="'admin.conflict.heading' | transloco">
      <p>{{ 'admin.conflict.text' | transloco }}</p>
      @if (differences().length > 0) {
        <table class="table cards">
          <thead>
            <tr>
              <th scope="col">{{ 'admin.conflict.what' | transloco }}</th>
              <th scope="col">{{ 'admin.conflict.mine' | transloco }}</th>
              <th scope="col">{{ 'admin.conflict.theirs' | transloco }}</th>
            </tr>
          </thead>
          <tbody>
            @for (each of differences(); track each.field + each.script) {
              <tr>
                <th scope="row">{{ 'admin.organiser.field.' + each.field | transloco }}</th>
                <td [lang]="each.script" [attr.data-label]="'admin.conflict.mine' | transloco">{{ each.mine }}</td>
                <td [lang]="each.script" [attr.data-label]="'admin.conflict.theirs' | transloco">{{ each.theirs }}</td>
              </tr>
            }
          </tbody>
        </table>
      } @else {
        <p>{{ 'admin.conflict.same' | transloco }}</p>
      }
      <div class="row">
        <button class="button quiet" type="button" (click)="keepMine.emit()">{{ 'admin.conflict.keepMine' | transloco }}</button>
        <button class="button quiet" type="button" (click)="takeTheirs.emit()">{{ 'admin.conflict.takeTheirs' | transloco }}</button>
      </div>
    </ui-notice>
  `,
})
export class OrganiserConflict {
  readonly mine = input.required<OrganiserText>();
  readonly theirs = input.required<Organiser>();
  readonly keepMine = output();
  readonly takeTheirs = output();

  protected readonly differences = computed(() =>
    textFields.flatMap((field) =>
      scripts
        .map((script) => ({ field, script, mine: this.mine()[field][script], theirs: this.theirs()[field][script] }))
        .filter(({ mine, theirs }) => mine.trim() !== theirs),
    ),
  );
}
