import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  resource,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Validity } from '@svetionik/domain/certificates/lifecycle/validity';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import type { OwnPart, OwnProgramme } from '../../core/programmes/own-programmes';
import { canBeContinued } from '../../core/status/leading-course';
import { type OwnCourse, OwnCourses } from '../../core/status/own-courses';
import { StatusStep } from '../../core/status/status-step';
import { StatusText } from '../../core/status/status-text';
import { RenewalLine } from '../catalogue/course/renewal-line';
import { ValidityLine } from '../catalogue/course/validity-line';
import { LicenceQuestion } from '../licence/licence-question';
import { JoinProgramme } from './join-programme';
import { JoinableProgrammeRuns } from './joinable-programme-runs';
import { PathLength } from './path-length';
import { findPartCourse } from './own-paths';
import { PathPart } from './path-part';

/** A programme as a path: what is next, what is to be chosen, what is done. */
@Component({
  selector: 'app-programme-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    PluralPipe,
    NumberPipe,
    InScriptPipe,
    TextInScript,
    Skeleton,
    ProblemNotice,
    PathLength,
    PathPart,
    LicenceQuestion,
    JoinProgramme,
    JoinableProgrammeRuns,
    RenewalLine,
    ValidityLine,
    StatusStep,
    StatusText,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './programme-page.html',
  styleUrl: './programme-page.css',
})
export class ProgrammePage {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly translations = inject(TranslocoService);

  /** Id from the address. */
  readonly programme = input.required<string>();
  protected readonly going = new Submission();
  protected readonly read = resource({
    params: () => this.programme(),
    loader: ({ params: programme, abortSignal }) =>
      this.api.call('programmes.readOwnProgramme', { params: { programme } }, abortSignal),
  });
  /** The page stands without it, so a refusal is not shown. */
  private readonly list = inject(OwnCourses).list();
  /** Whoever has joined here was asked for a licence number with that, and is asked again another time. */
  protected readonly justAsked = linkedSignal({ source: this.programme, computation: () => false });
  /** The part that comes next; undefined where there is a choice, or nothing. */
  protected readonly next = computed(() => {
    const own = this.read.hasValue() ? this.read.value() : undefined;
    const next = own?.next;
    return next?.kind === 'part' ? own?.parts.find(({ id }) => id === next.part) : undefined;
  });

  /** The course that comes next, where one can only wait, or ask. */
  protected readonly halted = computed(() => {
    const part = this.next();
    const course = part === undefined ? undefined : this.courseOf(part);
    return course === undefined || canBeContinued(course) ? undefined : course;
  });

  protected courseOf(part: OwnPart): OwnCourse | undefined {
    return findPartCourse(part, this.list.hasValue() ? this.list.value() : []);
  }

  protected validityOf({ term }: OwnProgramme): Validity {
    return term === null ? { kind: 'unlimited' } : { kind: 'term', months: term.months };
  }

  /** Of somebody who has joined. */
  protected accept(own: OwnProgramme): void {
    this.justAsked.set(true);
    this.read.set(own);
  }

  /** Asks first; whoever cannot come back by themselves is told. */
  protected async leave({ joinable, certified, certificate }: OwnProgramme): Promise<void> {
    const say = (key: string) => this.translations.translate(`path.leave.${key}`);
    const again = say(joinable ? 'again' : 'notAgain');
    const lost = certified && certificate === null ? say('certificate') : '';
    const text = [say('text'), lost, again].filter((each) => each !== '').join(' ');
    const question = { title: say('title'), text, confirm: say('action') };
    if (!(await this.dialogs.ask(question))) return;
    await this.going.run(async () => {
      const params = { programme: this.programme() };
      await this.api.call('programmes.leaveProgramme', { params });
      await this.router.navigate(['/learn']);
    });
  }

  /** Goes to the course of a part, and into it first where that is still to do. */
  protected async begin({ id: part, enrolment: known }: OwnPart): Promise<void> {
    await this.going.run(async () => {
      const params = { programme: this.programme(), part };
      const enrolment =
        known ?? (await this.api.call('programmes.beginPart', { params })).enrolment;
      await this.router.navigate(['/learn', enrolment]);
    });
  }
}
