import { ChangeDetectionStrategy, Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { PercentPipe } from '@svetionik/ui/language/number.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { TimelineEntries } from './timeline-entries';

/** What happened in one attempt. */
@Component({
  selector: 'app-timeline-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Skeleton,
    ClockPipe,
    LongDatePipe,
    NameTextPipe,
    PercentPipe,
    TextInScript,
    ProblemNotice,
    TimelineEntries,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page stack">
      <nav [attr.aria-label]="'certify.crumbs' | transloco">
        <a class="way-back" routerLink="..">{{ 'timeline.back' | transloco }}</a>
      </nav>
      @if (timeline.hasValue()) {
        @let it = timeline.value();
        <header class="stack-small">
          <p class="row">
            <span
              class="pill"
              [class.good]="it.state === 'passed'"
              [class.light]="it.state === 'awaiting-marking'"
              >{{ 'timeline.state.' + it.state | transloco
              }}{{ it.percent === null ? '' : ', ' + (it.percent | uiPercent) }}</span
            >
          </p>
          <h1>{{ 'timeline.title.one' | transloco }}</h1>
          <p>
            @if (it.person.name; as name) {
              <b [uiText]="name | nameText"></b>,
            }
            {{ it.person.email }}
          </p>
          <p>
            <span [uiText]="it.course.title"></span>,
            {{ 'timeline.edition' | transloco: { number: it.course.edition } }},
            {{
              it.isEntryTest
                ? ('timeline.entryTest' | transloco)
                : ('timeline.number' | transloco: { number: it.number })
            }}
          </p>
          <p class="soft">
            {{
              it.deadlineAt === null
                ? ('timeline.noLimit' | transloco)
                : ('timeline.deadline'
                  | transloco
                    : { date: (it.deadlineAt | longDate), time: (it.deadlineAt | clock: 'second') })
            }}
            {{ 'timeline.times' | transloco }}
          </p>
        </header>
        <app-timeline-entries [entries]="it.entries" />
      } @else if (timeline.error()) {
        <h1>{{ 'timeline.unread' | transloco }}</h1>
        <app-problem [error]="timeline.error()" (retry)="timeline.reload()" />
      } @else {
        <ui-skeleton [lines]="8" />
      }
    </div>
  `,
  styles: `
    .page {
      gap: var(--space-5);
    }
    h1 {
      font-size: var(--step-3);
    }
    p {
      overflow-wrap: anywhere;
    }
  `,
})
export class TimelinePage {
  private readonly api = inject(ApiClient);

  /** Id from the address. */
  readonly attempt = input.required<string>();

  protected readonly timeline = resource({
    params: () => this.attempt(),
    loader: ({ params: attempt, abortSignal }) =>
      this.api.call('examination.readTimeline', { params: { attempt } }, abortSignal),
  });
}
