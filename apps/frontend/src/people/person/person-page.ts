import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Coordination } from './coordination';
import { GuardianConsent } from './guardian-consent';
import { Happenings } from './happenings';
import { Membership } from './membership';
import { PersonDeeds } from './person-deeds';
import { PersonGroups } from './person-groups';
import { PersonStore } from './person-store';
import { TakenCourses } from './taken-courses';
import { Unseen } from './unseen';

/** All that whoever opens it may see of one member, and do about them. */
@Component({
  selector: 'app-person-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    Skeleton,
    LongDatePipe,
    NameTextPipe,
    TextInScript,
    ProblemNotice,
    Coordination,
    GuardianConsent,
    Happenings,
    Membership,
    PersonDeeds,
    PersonGroups,
    TakenCourses,
    Unseen,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [PersonStore],
  templateUrl: './person-page.html',
  styleUrl: './person-page.css',
})
export class PersonPage {
  protected readonly store = inject(PersonStore);

  /** Id from the address. */
  readonly person = input.required<string>();
  protected readonly page = computed(() =>
    this.store.page.hasValue() ? this.store.page.value() : undefined,
  );

  constructor() {
    effect(() => this.store.person.set(this.person()));
  }
}
