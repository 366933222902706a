import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { OwnEnding } from './own-dues';

/** Certificates that end within a year. */
@Component({
  selector: 'app-ending-list',
  imports: [RouterLink, TranslocoPipe, LongDatePipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 id="endings">{{ 'learn.home.endings' | transloco }}</h2>
    <ul>
      @for (each of endings(); track each.course.enrolment) {
        <li>
          <div class="what">
            <b [uiText]="each.course.course.title"></b>
            <span class="small soft">{{
              'learn.home.validUntil' | transloco: { day: (each.until | longDate) }
            }}</span>
          </div>
        </li>
      }
    </ul>
    <a routerLink="/account/certificates">{{ 'learn.home.certificates' | transloco }}</a>
  `,
  styleUrl: './lines.css',
})
export class EndingList {
  readonly endings = input.required<readonly OwnEnding[]>();
}
