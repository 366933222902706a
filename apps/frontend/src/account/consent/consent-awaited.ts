import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { dialAddress } from '@svetionik/domain/contacts/dial-address';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { HelpContacts } from '../../core/help-contacts';
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
        @if (contacts().length > 0) {
          <div class="stack-small">
            <h3>{{ 'consent.page.whom' | transloco }}</h3>
            <ul class="whom">
              @for (contact of contacts(); track contact.key) {
                <li>
                  <b>{{ contact.label[language()] }}</b>
                  @if (contact.hours) {
                    <span class="small soft">{{ contact.hours[language()] }}</span>
                  }
                  @if (contact.number; as number) {
                    <a [href]="dial(number)">{{ number }}</a>
                  }
                  @if (contact.mail; as mail) {
                    <a [href]="'mailto:' + mail">{{ mail }}</a>
                  }
                </li>
              }
            </ul>
          </div>
        } @else {
          <p class="row">
            <a class="button" routerLink="/help">{{ 'consent.page.contact' | transloco }}</a>
          </p>
        }
        <p class="small soft">{{ 'consent.page.ofAge' | transloco }}</p>
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
    h3 {
      font-size: var(--step-0);
    }
    .whom {
      padding: 0;
      list-style: none;
    }
    .whom li {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: var(--space-1) var(--space-4);
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
  private readonly help = inject(HelpContacts);
  /** Those whom the organisation names for it; without one the page with all contacts is as near as it gets. */
  protected readonly contacts = computed(() =>
    this.help.all().filter(({ kind }) => kind === 'consent'),
  );
  protected readonly language = inject(CurrentLanguage).language;
  protected readonly dial = dialAddress;
  protected readonly organisation = computed(() => {
    const { organisation, organisations = [] } = this.person() ?? {};
    return organisations.find(({ id }) => id === organisation)?.name;
  });
}
