import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Bar } from '@svetionik/ui/feedback/bar';
import { LongDatePipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { CourseState } from '../course-state';
import type { PersonView } from './person-store';

/** The courses of somebody, with where they are in each. */
@Component({
  selector: 'app-taken-courses',
  imports: [TranslocoPipe, Bar, CourseState, LongDatePipe, ShortDatePipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ 'membership.person.courses.title' | transloco }}</h2>
    <ul>
      @for (each of courses(); track each.enrolment) {
        <li>
          <span>
            <b [uiText]="each.title"></b>
            <span class="small faint">{{
              (each.renews
                ? 'membership.person.courses.renewal'
                : 'membership.person.courses.edition'
              ) | transloco: { number: each.edition }
            }}</span>
          </span>
          <span class="small soft">{{
            'membership.person.courses.since' | transloco: { day: (each.enrolledOn | shortDate) }
          }}</span>
          <span class="how">
            <ui-bar
              [label]="'membership.list.progress' | transloco"
              [done]="each.state === 'passed' ? each.total : each.done"
              [all]="each.total"
            />
            <app-course-state [course]="each" />
            @if (each.endedOn; as day) {
              <span class="small soft">{{ day | longDate }}</span>
            }
          </span>
        </li>
      } @empty {
        <li class="soft">{{ 'membership.person.courses.none' | transloco }}</li>
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
      display: grid;
      grid-template-columns: minmax(0, 1fr) 8rem minmax(0, 14rem);
      gap: var(--space-1) var(--space-4);
      align-items: center;
      padding-block: var(--space-3);
      border-top: 1px solid var(--line);
    }
    li > :first-child,
    .how {
      display: grid;
      gap: 0.15rem;
      overflow-wrap: anywhere;
    }
    @media (max-width: 48rem) {
      li {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class TakenCourses {
  readonly courses = input.required<PersonView['courses']>();
}
