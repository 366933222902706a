import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { SessionStore } from '../../core/session/session-store';

/** Says on every page of an organisation that leaves the network until when it is a member, and what stays. */
@Component({
  selector: 'app-leaving-bar',
  imports: [LongDatePipe, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <aside [attr.aria-label]="'shell.leaving.label' | transloco">
      <p class="wrap">
        {{ 'shell.leaving.text' | transloco: { day: (day() | longDate) } }}
        @if (session.may('organisation.manage')) {
          <a routerLink="/admin/organisation/leaving">{{ 'shell.leaving.more' | transloco }}</a>
        }
      </p>
    </aside>
  `,
  styles: `
    aside {
      background: var(--light-wash);
      color: var(--on-light-wash);
      border-bottom: 1px solid var(--line);
      font-size: var(--step--1);
    }
    .wrap {
      padding-block: 0.4rem;
    }
    a {
      color: inherit;
      font-weight: 600;
    }
  `,
})
export class LeavingBar {
  /** The last one. */
  readonly day = input.required<string>();

  protected readonly session = inject(SessionStore);
}
