import { ChangeDetectionStrategy, Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { NumberPipe, PercentPipe } from '@svetionik/ui/language/number.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { buildAddress } from '@svetionik/client/request-line';
import { examinationRoutes } from '../../core/routes/examination.generated';
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
    NumberPipe,
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
        @if (it.files.length > 0) {
          <section class="stack-small" aria-labelledby="originals">
            <h2 id="originals">{{ 'timeline.originals.heading' | transloco }}</h2>
            <p class="small soft">{{ 'timeline.originals.lead' | transloco }}</p>
            <ul class="originals">
              @for (file of it.files; track file.id) {
                <li class="card padded">
                  <span
                    ><span class="small soft">{{
                      'timeline.question' | transloco: { position: file.position }
                    }}</span
                    ><b>{{ file.name }}</b
                    ><span class="small soft number"
                      >{{ kilobytes(file.bytes) | uiNumber }} kB</span
                    ></span
                  >
                  <a class="button quiet small" [href]="address(file.id)" download
                    >{{ 'ui.download.action' | transloco
                    }}<span class="visually-hidden">: {{ file.name }}</span></a
                  >
                </li>
              }
            </ul>
          </section>
        }
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
    h2 {
      font-size: var(--step-1);
    }
    p {
      overflow-wrap: anywhere;
    }
    .originals {
      display: grid;
      gap: var(--space-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .originals li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: center;
      justify-content: space-between;
    }
    .originals li > span > * {
      display: block;
      overflow-wrap: anywhere;
    }
    @media (max-width: 48rem) {
      .button {
        min-height: 2.75rem;
      }
    }
  `,
})
export class TimelinePage {
  private readonly api = inject(ApiClient);

  /** Id from the address. */
  readonly attempt = input.required<string>();

  protected kilobytes(bytes: number): number {
    return Math.max(1, Math.round(bytes / 1000));
  }

  protected address(file: string): string {
    const params = { attempt: this.attempt(), file };
    return buildAddress(examinationRoutes['examination.readOriginal'], { params });
  }

  protected readonly timeline = resource({
    params: () => this.attempt(),
    loader: ({ params: attempt, abortSignal }) =>
      this.api.call('examination.readTimeline', { params: { attempt } }, abortSignal),
  });
}
