import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Bar } from '@svetionik/ui/feedback/bar';
import { DurationPipe } from '@svetionik/ui/language/duration.pipe';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { TrackIcon } from '@svetionik/ui/marks/track-icon';
import type { OwnProgramme } from '../../core/programmes/own-programmes';
import { DueText } from '../../core/runs/due-text';
import type { OwnRun } from '../../core/runs/own-runs';
import type { OwnCourse } from '../../core/status/own-courses';
import { StatusPill } from '../../core/status/status-pill';
import { StatusStep } from '../../core/status/status-step';
import { StatusText } from '../../core/status/status-text';

/** A course of one's own: how far it is, what is left, and the one thing to do next, by its name. */
@Component({
  selector: 'app-course-card',
  imports: [
    RouterLink,
    TranslocoPipe,
    Bar,
    DueText,
    DurationPipe,
    NumberPipe,
    PluralPipe,
    TextInScript,
    TrackIcon,
    StatusPill,
    StatusStep,
    StatusText,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './course-card.html',
  styleUrl: './course-card.css',
})
export class CourseCard {
  readonly course = input.required<OwnCourse>();
  /** The run that they are on in it. */
  readonly run = input<OwnRun>();
  /** The programme that it belongs to. */
  readonly programme = input<OwnProgramme>();
  /** It stands at the top of the page. */
  readonly leading = input(false);

  /** It is through, and lessons and results can be read again. */
  protected readonly reread = computed(() =>
    ['passed', 'held', 'renewal-window', 'suspended', 'revoked'].includes(
      this.course().status.state,
    ),
  );
}
