import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OwnCourse } from './own-courses';

type State = OwnCourse['status']['state'];

const tones: Readonly<Partial<Record<State, string>>> = {
  'attempt-running': 'light',
  'assessment-open': 'light',
  'renewal-window': 'light',
  suspended: 'light',
  passed: 'good',
  held: 'good',
  revoked: 'bad',
  withdrawn: 'bad',
  'attempts-used-up': 'bad',
};

/** Where one is in a course, in a word or two. */
@Component({
  selector: 'app-status-pill',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span class="pill" [class]="tone()">{{ 'status.pill.' + state() | transloco }}</span>`,
})
export class StatusPill {
  readonly state = input.required<State>();
  protected readonly tone = computed(() => tones[this.state()] ?? '');
}
