import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import type { PersonView } from './person-store';

/** Where somebody works and how they belong to the organisation, as far as it is seen. */
@Component({
  selector: 'app-membership',
  imports: [TranslocoPipe, LongDatePipe, InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ 'membership.person.membership.title' | transloco }}</h2>
    <dl class="facts">
      <div>
        <dt>{{ 'membership.person.membership.institution' | transloco }}</dt>
        <dd>
          @if (person().institution; as institution) {
            {{ institution.name | inScript }}
            @if (institution.parentName; as parent) {
              <span class="small soft">{{ parent | inScript }}</span>
            }
          } @else if (person().contact?.written; as written) {
            {{ written }}
            <span class="small soft">{{ 'membership.person.membership.written' | transloco }}</span>
          } @else {
            <span class="soft">{{ 'membership.person.membership.none' | transloco }}</span>
          }
        </dd>
      </div>
      @if (person().contact; as contact) {
        <div>
          <dt>{{ 'membership.person.membership.profession' | transloco }}</dt>
          <dd>
            {{
              (contact.profession
                ? 'track.' + contact.profession + '.name'
                : 'membership.person.membership.none'
              ) | transloco
            }}
          </dd>
        </div>
        <div>
          <dt>{{ 'membership.person.membership.email' | transloco }}</dt>
          <dd class="mail">
            {{ contact.email }}
            @if (!contact.confirmed) {
              <span class="pill light">{{ 'membership.list.unconfirmed' | transloco }}</span>
            }
          </dd>
        </div>
        <div>
          <dt>{{ 'membership.person.membership.since' | transloco }}</dt>
          <dd>
            {{ contact.since | longDate: 'nominative' }}
            @if (contact.blocked) {
              <span class="pill bad">{{ 'membership.list.blocked' | transloco }}</span>
            }
          </dd>
        </div>
      }
      <div>
        <dt>{{ 'membership.list.lastActive' | transloco }}</dt>
        <dd>
          @if (person().lastActiveOn; as day) {
            {{ day | longDate: 'nominative' }}
          } @else {
            {{ 'membership.list.neverActive' | transloco }}
          }
        </dd>
      </div>
      @if (person().roles; as roles) {
        <div>
          <dt>{{ 'membership.list.roles' | transloco }}</dt>
          <dd class="pills">
            @for (role of roles; track role) {
              <span class="pill">{{ 'roles.name.' + role | transloco }}</span>
            } @empty {
              {{ 'membership.person.membership.none' | transloco }}
            }
          </dd>
        </div>
      }
    </dl>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    h2 {
      font-size: var(--step-1);
    }
    .mail {
      overflow-wrap: anywhere;
    }
    .pills .pill {
      margin: 0.1rem 0.2rem 0.1rem 0;
    }
    .small {
      display: block;
      font-weight: 400;
    }
  `,
})
export class Membership {
  readonly person = input.required<PersonView>();
}
