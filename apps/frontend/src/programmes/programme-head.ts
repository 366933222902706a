import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import type { Endpoints } from '../core/routes.generated';
import { SessionStore } from '../core/session/session-store';

/** A programme with all that is known of it. */
export type Programme = EndpointReply<Endpoints['programmes.readProgramme']>;

/** What stands above both screens of a programme: its name, what is published of it, who is in it. */
@Component({
  selector: 'app-programme-head',
  imports: [RouterLink, RouterLinkActive, TranslocoPipe, PluralPipe, NumberPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = programme();
    <nav class="small" [attr.aria-label]="'programmes.crumbs' | transloco">
      <a class="way-back" routerLink="/programmes">{{ 'programmes.title.list' | transloco }}</a>
    </nav>
    <h1>{{ it.title }}</h1>
    <p class="soft">
      @if (it.edition; as edition) {
        {{ 'programmes.edition' | transloco: { number: (edition | uiNumber) } }} ·
        {{ 'programmes.people' | plural: it.people }}
        @if (it.changed) {
          · <span class="pill light">{{ 'programmes.changed' | transloco }}</span>
        }
      } @else {
        {{ 'programmes.draftText' | transloco }}
      }
    </p>
    @if (it.edition && session.may('run.manage')) {
      <nav class="tabs" [attr.aria-label]="'programmes.tabs' | transloco">
        <a
          [routerLink]="['/programmes', it.id]"
          routerLinkActive="here"
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="{ exact: true }"
          >{{ 'programmes.title.path' | transloco }}</a
        >
        <a
          [routerLink]="['/programmes', it.id, 'people']"
          routerLinkActive="here"
          ariaCurrentWhenActive="page"
          >{{ 'programmes.title.people' | transloco }}</a
        >
      </nav>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-2);
    }
    .way-back {
      margin-block: 0;
    }
    h1 {
      font-size: var(--step-3);
      overflow-wrap: anywhere;
    }
    .tabs {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-5);
      margin-block-start: var(--space-3);
      border-bottom: 1px solid var(--line);
    }
    .tabs a {
      display: inline-flex;
      align-items: center;
      min-height: 2.75rem;
      color: var(--ink-soft);
      text-decoration: none;
      border-bottom: 3px solid transparent;
    }
    .tabs a.here {
      color: var(--ink);
      font-weight: 600;
      border-color: var(--light);
    }
  `,
})
export class ProgrammeHead {
  protected readonly session = inject(SessionStore);
  readonly programme = input.required<Programme>();
}
