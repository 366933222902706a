import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { SessionStore } from '../../core/session/session-store';
import { OwnCourses } from '../../core/status/own-courses';
import { StatusPill } from '../../core/status/status-pill';

/** What somebody who is 15 to 17 sees in place of a course: what is missing, whom to turn to, and what is open to them meanwhile. */
@Component({
  selector: 'app-consent-awaited',
  imports: [RouterLink, TranslocoPipe, TextInScript, StatusPill],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page page-narrow stack">
      <h1>{{ 'consent.page.title' | transloco }}</h1>
      <p class="lead">
        {{ 'consent.page.lead' | transloco }}
        @if (organisation(); as name) {
          <b [uiText]="name"></b>
        }
      </p>
      <section class="card padded stack" aria-labelledby="consent-steps">
        <h2 id="consent-steps">{{ 'consent.page.steps.title' | transloco }}</h2>
        <ol>
          @for (step of ['ask', 'hand', 'record']; track step) {
            <li>{{ 'consent.page.steps.' + step | transloco }}</li>
          }
        </ol>
        <p class="row">
          <a class="button" routerLink="/help">{{ 'consent.page.contact' | transloco }}</a>
        </p>
      </section>
      <section class="stack" aria-labelledby="consent-open">
        <h2 id="consent-open">{{ 'consent.page.open.title' | transloco }}</h2>
        <ul>
          <li>
            <a routerLink="/">{{ 'consent.page.open.courses' | transloco }}</a>
          </li>
          <li>
            <a routerLink="/account/certificates">{{
              'consent.page.open.certificates' | transloco
            }}</a>
          </li>
          <li>
            <a routerLink="/account">{{ 'consent.page.open.account' | transloco }}</a>
          </li>
        </ul>
      </section>
      @if (courses.hasValue() && courses.value().length > 0) {
        <section class="stack" aria-labelledby="consent-courses">
          <h2 id="consent-courses">{{ 'consent.page.own' | transloco }}</h2>
          <ul class="own">
            @for (course of courses.value(); track course.enrolment) {
              <li class="card padded">
                <b [uiText]="course.course.title"></b>
                <app-status-pill [state]="course.status.state" />
              </li>
            }
          </ul>
        </section>
      }
    </div>
  `,
  styles: `
    h2 {
      font-size: var(--step-1);
    }
    ol,
    ul {
      margin: 0;
      padding-inline-start: 1.3em;
      display: grid;
      gap: var(--space-2);
    }
    .own {
      padding: 0;
      list-style: none;
    }
    .own li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: var(--space-2) var(--space-4);
    }
  `,
})
export class ConsentAwaited {
  /** Where they were when a consent was taken back: their results stay theirs. */
  protected readonly courses = inject(OwnCourses).list();
  private readonly person = inject(SessionStore).person;
  protected readonly organisation = computed(() => {
    const { organisation, organisations = [] } = this.person() ?? {};
    return organisations.find(({ id }) => id === organisation)?.name;
  });
}
