import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { buildBase } from '../../core/api/page-address';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Acting, type OtherPage, type OwnOrganisation } from '../../core/organisation/acting';
import { OrganisationMark } from '../../core/organisation/organisation-mark';
import { OrganisationNamePipe } from '../../core/organisation/organisation-name.pipe';
import { OwnRoles } from '../../core/organisation/own-roles';
import { PageOrganisation } from '../../core/organisation/page-organisation';

/** Covers a page of another organisation than the one in which the session acts, says so, and offers the ways on. */
@Component({
  selector: 'app-elsewhere-page',
  imports: [TranslocoPipe, ProblemNotice, OrganisationMark, OrganisationNamePipe, OwnRoles],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = elsewhere();
    @let names =
      {
        page: it.page ?? organisation.look() | organisationName,
        acting: it.acting | organisationName,
      };
    <div class="wrap page page-narrow stack">
      <h1>{{ 'shell.elsewhere.' + it.why + '.title' | transloco }}</h1>
      <p class="lead">{{ 'shell.elsewhere.' + it.why + '.text' | transloco: names }}</p>
      @if (error(); as problem) {
        <app-problem [error]="problem" (retry)="error.set(undefined)" />
      }
      <ul>
        @for (way of it.page ? [it.page, it.acting] : it.all; track way.id) {
          <li class="card padded">
            <app-organisation-mark [look]="way" />
            <span class="who">
              <b>{{ way | organisationName }}</b>
              <app-own-roles [roles]="way.roles" />
            </span>
            <button
              class="button"
              type="button"
              [class.quiet]="way.id !== (it.page ?? it.acting).id"
              (click)="go(way)"
            >
              {{ 'shell.elsewhere.' + (way.id === it.acting.id ? 'stay' : 'go') | transloco
              }}<span class="visually-hidden">: {{ way | organisationName }}</span>
            </button>
          </li>
        }
      </ul>
    </div>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-3);
    }
    .who {
      flex: 1 1 12rem;
      min-width: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class ElsewherePage {
  private readonly acting = inject(Acting);
  private readonly router = inject(Router);
  protected readonly organisation = inject(PageOrganisation);

  readonly elsewhere = input.required<OtherPage>();
  protected readonly error = signal<unknown>(undefined);

  protected async go(way: OwnOrganisation): Promise<void> {
    const { page, acting } = this.elsewhere();
    this.error.set(undefined);
    // the page itself, where it is the wish; what stands at an address of one need not be there in another
    const path = way.id === page?.id ? this.router.url.slice(1) : '';
    if (way.id === acting.id)
      return this.acting.open(`${buildBase(way.network ? undefined : way.slug)}${path}`);
    try {
      await this.acting.goOn(way, path);
    } catch (error) {
      this.error.set(error);
    }
  }
}
