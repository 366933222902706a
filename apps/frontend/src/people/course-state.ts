import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import type { PersonView } from './person/person-store';

type TakenCourse = Pick<PersonView['courses'][number], 'state' | 'done' | 'total'>;

/** Where somebody is in a course, in words; what is under way is counted. */
@Component({
  selector: 'app-course-state',
  imports: [TranslocoPipe, PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let taken = course();
    @if (taken.state === 'under-way') {
      {{ 'membership.state.under-way' | plural: taken.total : { done: taken.done.toString() } }}
    } @else {
      {{ 'membership.state.' + taken.state | transloco }}
    }
  `,
})
export class CourseState {
  readonly course = input.required<TakenCourse>();
}
