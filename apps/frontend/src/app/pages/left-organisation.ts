import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { OrganisationMark } from '../../core/organisation/organisation-mark';
import { OrganisationNamePipe } from '../../core/organisation/organisation-name.pipe';
import { PageOrganisation } from '../../core/organisation/page-organisation';
import { SessionStore } from '../../core/session/session-store';

/** The page of an organisation that has left the network: what is no more, and what goes on. */
@Component({
  selector: 'app-left-organisation',
  imports: [LongDatePipe, OrganisationMark, OrganisationNamePipe, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (organisation.look(); as look) {
      <div class="wrap page page-narrow stack">
        <app-organisation-mark [look]="look" />
        <h1>{{ 'shell.left.title' | transloco: { name: (look | organisationName) } }}</h1>
        @if (look.leaving; as leaving) {
          <p class="lead">
            {{ 'shell.left.text' | transloco: { day: (leaving.lastDay | longDate) } }}
          </p>
        }
        <ul>
          <li class="card padded">
            <h2>{{ 'shell.left.check' | transloco }}</h2>
            <p class="soft">{{ 'shell.left.checkText' | transloco }}</p>
            <p>
              <a class="button" routerLink="/v">{{ 'shell.left.toCheck' | transloco }}</a>
            </p>
          </li>
          <li class="card padded">
            <h2>{{ 'shell.left.own' | transloco }}</h2>
            <p class="soft">{{ 'shell.left.ownText' | transloco }}</p>
            <p class="row">
              @if (session.person()) {
                <a class="button quiet" routerLink="/account/certificates">{{
                  'shell.link.certificates' | transloco
                }}</a>
              } @else {
                <a class="button quiet" routerLink="/account/sign-in">{{
                  'shell.signIn' | transloco
                }}</a>
              }
            </p>
          </li>
          @if (session.may('organisation.manage')) {
            <li class="card padded">
              <h2>{{ 'shell.left.file' | transloco }}</h2>
              <p class="soft">{{ 'shell.left.fileText' | transloco }}</p>
              <p>
                <a class="button quiet" routerLink="/admin/organisation/leaving">{{
                  'shell.left.toFile' | transloco
                }}</a>
              </p>
            </li>
          }
        </ul>
        <p>
          <a href="/">{{ 'shell.left.toNetwork' | transloco }}</a>
        </p>
      </div>
    }
  `,
  styles: `
    h1 {
      overflow-wrap: anywhere;
    }
    h2 {
      font-size: var(--step-1);
    }
    ul {
      display: grid;
      gap: var(--space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      gap: var(--space-2);
      align-content: start;
    }
  `,
})
export class LeftOrganisation {
  protected readonly organisation = inject(PageOrganisation);
  protected readonly session = inject(SessionStore);
}
