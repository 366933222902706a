import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState } from '@svetionik/ui/feedback/empty-state';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { DurationPipe } from '@svetionik/ui/language/duration.pipe';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { tracks } from '@svetionik/domain/content/track';
import { TrackIcon } from '@svetionik/ui/marks/track-icon';
import { ProblemNotice } from '../../../core/api/problem-notice';
import { Catalogue } from '../catalogue';
import { CourseOwner } from '../course-owner';

/** One profession: what it learns here, and its courses. */
@Component({
  selector: 'app-track-page',
  imports: [
    CourseOwner,
    RouterLink,
    TranslocoPipe,
    EmptyState,
    Skeleton,
    DurationPipe,
    PluralPipe,
    TextInScript,
    TrackIcon,
    ProblemNotice,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './track-page.html',
  styleUrl: './track-page.css',
})
export class TrackPage {
  /** From the address; anything may stand there. */
  readonly track = input.required<string>();

  protected readonly known = computed(() => tracks.find((each) => each === this.track()));
  protected readonly others = computed(() => tracks.filter((each) => each !== this.track()));
  protected readonly courses = inject(Catalogue).coursesOf(this.known);
}
