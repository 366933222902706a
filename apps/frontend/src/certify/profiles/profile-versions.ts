import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockPipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProfileLines } from './profile-lines';
import { ProfileStore } from './profile-store';

/** The definitions that a profile has had: when, by whom, and what each said. */
@Component({
  selector: 'app-profile-versions',
  imports: [TranslocoPipe, ClockPipe, ShortDatePipe, NameTextPipe, TextInScript, PagedListView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-paged-list [list]="store.versions" [none]="'profiles.versions.none' | transloco">
      <ol>
        @for (version of store.versions.items(); track version.id) {
          <li>
            <details>
              <summary>
                {{ 'profiles.versions.one' | transloco: { number: version.number } }}
              </summary>
              <dl class="facts">
                @for (line of lines.ofDefinition(version.definition); track $index) {
                  <div>
                    <dt>{{ line[0] }}</dt>
                    <dd>{{ line[1] }}</dd>
                  </div>
                }
              </dl>
            </details>
            <p class="small soft">
              {{
                'profiles.versions.saved'
                  | transloco
                    : { date: (version.savedAt | shortDate), time: (version.savedAt | clock) }
              }}
              ·
              @if (version.byName; as name) {
                <span [uiText]="name | nameText"></span>
              } @else {
                {{
                  (version.by ? 'profiles.versions.unnamed' : 'profiles.versions.program')
                    | transloco
                }}
              }
            </p>
          </li>
        }
      </ol>
    </app-paged-list>
  `,
  styles: `
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
      border-top: 1px solid var(--line);
    }
    li {
      padding-block: var(--space-1) var(--space-3);
      border-bottom: 1px solid var(--line);
    }
  `,
})
export class ProfileVersions {
  protected readonly lines = inject(ProfileLines);
  protected readonly store = inject(ProfileStore);
}
