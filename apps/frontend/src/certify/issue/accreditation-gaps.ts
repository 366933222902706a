import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { listGaps, type WaitingPerson } from './selection';

/** For which courses a document confirms participation only, and why: once for all who wait, with the way to where it is mended. */
@Component({
  selector: 'app-accreditation-gaps',
  imports: [RouterLink, TranslocoPipe, Notice, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (gaps().length > 0) {
      <ui-notice tone="light" [heading]="'certify.participation.heading' | transloco">
        <p>{{ 'certify.participation.text' | transloco }}</p>
        <ul>
          @for (each of gaps(); track $index) {
            <li>
              <span [uiText]="each.title"></span>:
              {{ 'certify.participation.why.' + each.gap | transloco }}
            </li>
          }
        </ul>
        @if (mayBeMended()) {
          <p>
            <a routerLink="/certify/issue/accreditations">{{
              'certify.title.accreditations' | transloco
            }}</a>
          </p>
        }
      </ui-notice>
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding-inline-start: 1.1em;
    }
  `,
})
export class AccreditationGaps {
  readonly people = input.required<readonly WaitingPerson[]>();

  protected readonly gaps = computed(() => listGaps(this.people()));
  /** Courses are accredited, programmes are not. */
  protected readonly mayBeMended = computed(() => this.gaps().some(({ programme }) => !programme));
}
