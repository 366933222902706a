import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ClockPipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../../core/api/problem-notice';
import { ContactsStep } from './contacts-step';
import { CourseStep } from './course-step';
import { KeyStep } from './key-step';
import { MailStep } from './mail-step';
import { OrganiserStep } from './organiser-step';
import { SetupStep } from './setup-step';
import { SetupStore } from './setup-store';
import { SignatoryStep } from './signatory-step';

/** What is done before the first certificate, step by step and in any order; the server says how each stands. */
@Component({
  selector: 'app-setup-page',
  imports: [
    TranslocoPipe,
    Skeleton,
    ClockPipe,
    PluralPipe,
    ProblemNotice,
    SetupStep,
    OrganiserStep,
    SignatoryStep,
    KeyStep,
    MailStep,
    ContactsStep,
    CourseStep,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [SetupStore],
  templateUrl: './setup-page.html',
  styleUrls: ['../../core/narrow-page.css', './setup-page.css'],
})
export class SetupPage {
  protected readonly store = inject(SetupStore);
  protected readonly left = computed(() => this.store.steps().filter(({ done }) => !done));
}
