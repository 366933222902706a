import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { AccommodationWords } from '@svetionik/ui/accommodation/accommodation-words';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { AccommodationForm } from './accommodation-form';
import { AccommodationStore } from './accommodation-store';
import { Whom } from '../whom';

/** What is made easier for one member in every assessment: what holds, granting it, and what was granted before. */
@Component({
  selector: 'app-accommodation-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    AccommodationWords,
    Notice,
    Skeleton,
    ClockPipe,
    LongDatePipe,
    NameTextPipe,
    TextInScript,
    ProblemNotice,
    AccommodationForm,
    Whom,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [AccommodationStore],
  templateUrl: './accommodation-page.html',
  styleUrls: ['../../core/narrow-page.css', './accommodation-page.css'],
})
export class AccommodationPage {
  protected readonly store = inject(AccommodationStore);

  /** Id from the address. */
  readonly person = input.required<string>();

  constructor() {
    effect(() => this.store.person.set(this.person()));
  }
}
