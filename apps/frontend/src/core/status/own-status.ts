import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Notice } from '@svetionik/ui/feedback/notice';
import type { OwnCourse } from './own-courses';
import { StatusStep } from './status-step';
import { StatusText } from './status-text';

type Tone = 'plain' | 'light' | 'good' | 'bad';

const tones: Readonly<Partial<Record<OwnCourse['status']['state'], Tone>>> = {
  'attempt-running': 'light',
  'renewal-window': 'light',
  suspended: 'light',
  passed: 'good',
  held: 'good',
  withdrawn: 'bad',
};

/** Where one is in a course and what comes next, as a remark on a page of that course. */
@Component({
  selector: 'app-own-status',
  imports: [Notice, StatusStep, StatusText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-notice [tone]="tone()">
      <app-status-text [course]="course()" />
      <ng-content />
      <p class="row"><app-status-step [course]="course()" [quiet]="true" /></p>
    </ui-notice>
  `,
})
export class OwnStatus {
  readonly course = input.required<OwnCourse>();
  protected readonly tone = computed(() => tones[this.course().status.state] ?? 'plain');
}
