import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import type { OwnProgramme } from '../../core/programmes/own-programmes';
import type { OwnCourse } from '../../core/status/own-courses';
import { StatusPill } from '../../core/status/status-pill';
import { describeNext } from './own-paths';

/** What comes next in a programme, in words; nothing where it is finished. */
@Component({
  selector: 'app-next-on-path',
  imports: [TranslocoPipe, PluralPipe, InScriptPipe, StatusPill],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (next(); as step) {
      @if (step.kind === 'choice') {
        {{ 'path.chooseNext' | plural: step.left }}
      } @else if (step.kind === 'halted') {
        {{ 'path.nextIs' | transloco: { course: (step.course.course.title | inScript) } }}
        <app-status-pill [state]="step.course.status.state" />
      } @else if (step.kind === 'closed') {
        {{ 'path.nextClosed' | transloco: { course: (step.title | inScript) } }}
      } @else {
        {{ 'path.nextIs' | transloco: { course: (step.title | inScript) } }}
      }
    }
  `,
})
export class NextOnPath {
  readonly programme = input.required<OwnProgramme>();
  /** Where one is in one’s courses, as far as it is known. */
  readonly courses = input.required<readonly OwnCourse[]>();
  protected readonly next = computed(() => describeNext(this.programme(), this.courses()));
}
