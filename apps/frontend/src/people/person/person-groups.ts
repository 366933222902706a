import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { WhyInGroupPipe } from '../../core/groups/why-in-group.pipe';
import type { PersonView } from './person-store';

/** The groups that a member is in, since when and why. */
@Component({
  selector: 'app-person-groups',
  imports: [RouterLink, TranslocoPipe, ShortDatePipe, WhyInGroupPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ 'groups.theirs.title' | transloco }}</h2>
    <ul>
      @for (group of groups(); track group.id) {
        <li>
          <a [routerLink]="['/people/groups', group.id]">{{ group.name }}</a>
          <span class="small soft">{{
            'groups.since' | transloco: { day: (group.since | shortDate) }
          }}</span>
          <p class="small soft">{{ group | whyInGroup: 'groups.theirs.byHand' }}</p>
        </li>
      } @empty {
        <li class="soft">{{ 'groups.theirs.none' | transloco }}</li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    h2 {
      font-size: var(--step-1);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-3);
      align-items: baseline;
      padding-block: var(--space-2);
      border-top: 1px solid var(--line);
      overflow-wrap: anywhere;
    }
    a {
      display: inline-flex;
      min-height: var(--target-small);
      align-items: center;
      font-weight: 600;
    }
    p {
      width: 100%;
      margin: 0;
    }
  `,
})
export class PersonGroups {
  readonly groups = input.required<NonNullable<PersonView['groups']>>();
}
