import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState } from '@svetionik/ui/feedback/empty-state';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { OrganisersStore } from './organisers-store';

/** In whose name certificates are issued. */
@Component({
  selector: 'app-organisers-page',
  imports: [RouterLink, TranslocoPipe, EmptyState, Skeleton, TextInScript, ProblemNotice],
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
      @if (store.list.items().length > 0) {
        <ul class="list">
          @for (organiser of store.list.items(); track organiser.id) {
            <li class="card padded">
              <div class="stack-small">
                <h2><a [routerLink]="organiser.id" [uiText]="organiser.name"></a></h2>
                <p class="small soft">
                  @if (organiser.place['sr-Latn']) { <span [uiText]="organiser.place"></span> · }
                  @if (organiser.signatoryName['sr-Latn']) { <span [uiText]="organiser.signatoryName"></span>@if (organiser.signatoryRole['sr-Latn']) {, <span [uiText]="organiser.signatoryRole"></span>} }
                </p>
              </div>
              @if (organiser.archived) {
                <span class="pill">{{ 'admin.organisers.archived' | transloco }}</span>
              } @else {
                <span class="pill" [class]="organiser.complete ? 'good' : 'bad'">{{ (organiser.complete ? 'admin.organisers.complete' : 'admin.organisers.incomplete') | transloco }}</span>
              }
            </li>
          }
        </ul>
        @if (store.list.hasMore()) {
          <p><button class="button quiet" type="button" (click)="store.list.more()">{{ 'admin.more' | transloco }}</button></p>
        }
      } @else if (store.list.known()) {
        <ui-empty-state [text]="'admin.organisers.none' | transloco" />
      } @else if (store.list.loading()) {
        <ui-skeleton [lines]="5" />
      }
      @if (store.list.error(); as error) { <app-problem [error]="error" [heading]="'admin.notRead' | transloco" (retry)="store.list.restart()" /> }
    </div>
  `,
  styles: `
    .page { gap: var(--space-5); }
    h1 { font-size: var(--step-3); }
    h2 { font-size: var(--step-1); }
    .head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: end; gap: var(--space-3); }
    .list { display: grid; gap: var(--space-3); margin: 0; padding: 0; list-style: none; }
    .list li { position: relative; display: flex; flex-wrap: wrap; justify-content: space-between; align-items: start; gap: var(--space-2) var(--space-4); }
    .list a { color: var(--ink); text-decoration: none; }
    .list a::after { content: ''; position: absolute; inset: 0; border-radius: var(--radius-large); }
    .list a:focus-visible { box-shadow: none; }
    .list a:focus-visible::after { box-shadow: var(--focus); }
    .list li:hover a { text-decoration: underline; }
  `,
})
export class OrganisersPage {
  protected readonly store = inject(OrganisersStore);
}
