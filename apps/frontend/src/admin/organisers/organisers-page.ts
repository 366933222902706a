import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { KeyProblems } from './key-problems';
import { findObstacles, OrganisersStore, type Organiser, type Signatory } from './organisers-store';

/** In whose name certificates are issued. */
@Component({
  selector: 'app-organisers-page',
  imports: [RouterLink, TranslocoPipe, TextInScript, PagedListView, KeyProblems],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [OrganisersStore],
  template: `
    <div class="wrap page stack">
      <header class="head">
        <div class="stack-small">
          <h1>{{ 'admin.title.organisers' | transloco }}</h1>
          <p class="soft">{{ 'admin.organisers.lead' | transloco }}</p>
        </div>
        <a class="button" routerLink="new">{{ 'admin.organisers.add' | transloco }}</a>
      </header>
      @if (store.keys.hasValue()) {
        <app-key-problems [problems]="store.keys.value().problems" />
      }
      <app-paged-list [list]="store.list" [none]="'admin.organisers.none' | transloco">
        <ul class="list">
          @for (organiser of store.list.items(); track organiser.id) {
            <li class="card padded">
              <div class="stack-small">
                <h2><a [routerLink]="organiser.id" [uiText]="organiser.name"></a></h2>
                <p class="small soft">
                  @if (organiser.place['sr-Latn']) {
                    <span [uiText]="organiser.place"></span> ·
                  }
                  @if (signs(organiser); as person) {
                    {{ 'admin.organisers.signs' | transloco }} <span [uiText]="person.name"></span
                    >{{ person.role['sr-Latn'] ? ',' : '' }}
                    @if (person.role['sr-Latn']) {
                      <span [uiText]="person.role"></span>
                    }
                  }
                </p>
                <p class="small soft">
                  {{
                    (organiser.signingKey
                      ? 'admin.organisers.electronic'
                      : 'admin.organisers.unsigned'
                    ) | transloco
                  }}
                  @if (organiser.signingKey?.issuedTo; as name) {
                    {{ name }}
                  }
                </p>
              </div>
              <p class="pills">
                @if (organiser.archived) {
                  <span class="pill">{{ 'admin.organisers.archived' | transloco }}</span>
                } @else {
                  @for (obstacle of findObstacles(organiser); track obstacle) {
                    <span class="pill bad">{{
                      'admin.organisers.obstacle.' + obstacle | transloco
                    }}</span>
                  } @empty {
                    <span class="pill good">{{ 'admin.organisers.complete' | transloco }}</span>
                  }
                  @if (organiser.signingKey?.standing === 'ending') {
                    <span class="pill light">{{ 'admin.organisers.ending' | transloco }}</span>
                  }
                  @if (!organiser.credentialKey) {
                    <span class="pill light">{{ 'admin.organisers.unsealed' | transloco }}</span>
                  }
                }
              </p>
            </li>
          }
        </ul>
      </app-paged-list>
    </div>
  `,
  styleUrl: '../../core/covering-links.css',
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
    .head {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: end;
      gap: var(--space-3);
    }
    .list {
      display: grid;
      gap: var(--space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .list li {
      position: relative;
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: start;
      gap: var(--space-2) var(--space-4);
    }
    .pills {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
    }
  `,
})
export class OrganisersPage {
  protected readonly store = inject(OrganisersStore);
  protected readonly findObstacles = findObstacles;

  protected signs({ signatories }: Organiser): Signatory | undefined {
    return signatories.find(({ state }) => state === 'signs');
  }
}
