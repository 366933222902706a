import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import type { TextInScripts } from '@svetionik/domain/language/script';

/** One part of what is edited, in both versions. */
export interface ConflictRow {
  readonly what: string;
  /** Of both texts, where it is not that of the page. */
  readonly language?: string;
  readonly mine: string;
  readonly theirs: string;
}

/** A text in both scripts, a row for each. */
export function bothScripts(
  what: string,
  mine: TextInScripts,
  theirs: TextInScripts,
): ConflictRow[] {
  return (['sr-Latn', 'sr-Cyrl'] as const).map((language) => ({
    what,
    language,
    mine: mine[language],
    theirs: theirs[language],
  }));
}

/** Two versions side by side, only where they differ; one of them is gone on with. */
@Component({
  selector: 'app-version-conflict',
  imports: [TranslocoPipe, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-notice tone="bad" [heading]="'ui.conflict.heading' | transloco">
      <p>{{ 'ui.conflict.text' | transloco }}</p>
      @if (differences().length > 0) {
        <table class="table cards">
          <thead>
            <tr>
              <th scope="col">{{ 'ui.conflict.what' | transloco }}</th>
              <th scope="col">{{ 'ui.conflict.mine' | transloco }}</th>
              <th scope="col">{{ 'ui.conflict.theirs' | transloco }}</th>
            </tr>
          </thead>
          <tbody>
            @for (each of differences(); track $index) {
              <tr>
                <th scope="row">{{ each.what }}</th>
                <td [attr.lang]="each.language" [attr.data-label]="'ui.conflict.mine' | transloco">
                  {{ each.mine }}
                </td>
                <td
                  [attr.lang]="each.language"
                  [attr.data-label]="'ui.conflict.theirs' | transloco"
                >
                  {{ each.theirs }}
                </td>
              </tr>
            }
          </tbody>
        </table>
      } @else {
        <p>{{ 'ui.conflict.same' | transloco }}</p>
      }
      <div class="row">
        <button class="button quiet" type="button" (click)="keepMine.emit()">
          {{ 'ui.conflict.keepMine' | transloco }}
        </button>
        <button class="button quiet" type="button" (click)="takeTheirs.emit()">
          {{ 'ui.conflict.takeTheirs' | transloco }}
        </button>
      </div>
    </ui-notice>
  `,
})
export class VersionConflict {
  readonly rows = input.required<readonly ConflictRow[]>();
  readonly keepMine = output();
  readonly takeTheirs = output();

  protected readonly differences = computed(() =>
    this.rows().filter(({ mine, theirs }) => mine.trim() !== theirs.trim()),
  );
}
