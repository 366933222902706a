import { ChangeDetectionStrategy, Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { readAllPages } from '../../core/api/all-pages';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { OrganisationMark } from '../../core/organisation/organisation-mark';
import { SessionStore } from '../../core/session/session-store';
import { ReceivedOrganiser, type OrganiserName } from './received-organiser';

/** The courses that other organisations share with this one; nothing where there are none. */
@Component({
  selector: 'app-received-courses',
  imports: [
    InScriptPipe,
    OrganisationMark,
    PluralPipe,
    ProblemNotice,
    ReceivedOrganiser,
    RouterLink,
    TextInScript,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (courses.error()) {
      <app-problem [error]="courses.error()" (retry)="courses.reload()" />
    } @else if (items().length > 0) {
      <section class="stack-small" aria-labelledby="received-heading">
        <h2 id="received-heading">{{ 'sharing.received.heading' | transloco }}</h2>
        <p class="soft about">{{ 'sharing.received.lead' | transloco }}</p>
        <ul>
          @for (course of items(); track course.id) {
            <li class="card padded">
              <app-organisation-mark [look]="course.owner" />
              <div class="stack-small">
                <h3><a [routerLink]="['/courses', course.slug]" [uiText]="course.title"></a></h3>
                <p class="small soft">
                  <span [uiText]="course.owner.name"></span> ·
                  {{ 'sharing.edition' | transloco: { number: course.edition } }} ·
                  {{ 'ui.hours' | plural: course.hours }}
                </p>
                <p>
                  <span class="pill" [class.good]="course.open">{{
                    (course.open ? 'sharing.received.open' : 'sharing.received.ended') | transloco
                  }}</span>
                </p>
                <app-received-organiser
                  [course]="course"
                  [organisers]="organisers()"
                  (changed)="courses.set($event)"
                />
                <p>
                  <a [routerLink]="[course.id, 'around']"
                    >{{ 'sharing.around.open' | transloco
                    }}<span class="visually-hidden">: {{ course.title | inScript }}</span></a
                  >
                </p>
              </div>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    section {
      margin-block-start: var(--space-5);
    }
    h2 {
      font-size: var(--step-2);
    }
    h3 {
      font-size: var(--step-1);
    }
    .about {
      max-width: var(--measure);
    }
    ul {
      display: grid;
      gap: var(--space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--space-3);
      overflow-wrap: anywhere;
    }
    li > div {
      flex: 1;
      min-width: 0;
    }
  `,
})
export class ReceivedCourses {
  private readonly api = inject(ApiClient);

  private readonly session = inject(SessionStore);

  protected readonly courses = resource({
    loader: ({ abortSignal }) => this.api.call('sharing.listReceived', {}, abortSignal),
  });
  protected readonly items = computed(() =>
    this.courses.hasValue() ? this.courses.value().items : [],
  );
  private readonly own = resource({
    params: () =>
      this.session.may('organisation.manage') && this.items().length > 0 ? true : undefined,
    loader: ({ abortSignal }) =>
      readAllPages((query) => this.api.call('organisers.listOrganisers', { query }, abortSignal)),
  });
  protected readonly organisers = computed<readonly OrganiserName[] | undefined>(() =>
    this.own.hasValue() ? this.own.value().filter(({ archived }) => !archived) : undefined,
  );
}
