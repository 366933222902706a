import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { DurationPipe } from '@svetionik/ui/language/duration.pipe';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { Submission } from '../../core/forms/submission';
import { TimeField } from '../../core/forms/time-field';
import { DeclaredInterruptions } from './declared-interruptions';
import { InterruptionsStore } from './interruptions-store';
import { TouchedTable } from './touched-table';

/** Declaring that power or network was gone where people took an assessment: their clock stood still. */
@Component({
  selector: 'app-interruptions-page',
  imports: [
    TranslocoPipe,
    Field,
    FieldControl,
    PluralPipe,
    DurationPipe,
    ProblemNotice,
    TimeField,
    TouchedTable,
    DeclaredInterruptions,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [InterruptionsStore, DurationPipe, PluralPipe],
  templateUrl: './interruptions-page.html',
  styleUrl: './interruptions-page.css',
})
export class InterruptionsPage {
  private readonly transloco = inject(TranslocoService);
  private readonly dialogs = inject(Dialogs);
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  private readonly duration = inject(DurationPipe);
  private readonly plural = inject(PluralPipe);
  protected readonly store = inject(InterruptionsStore);
  protected readonly submission = new Submission();

  protected readonly reason = signal('');
  private readonly checked = signal(false);
  protected readonly fromProblem = computed(() =>
    this.checked() && this.store.from() === '' ? 'admin.missing' : undefined,
  );
  protected readonly toProblem = computed(() => {
    const problem = this.store.problem();
    if (problem !== undefined) return `admin.interruptions.problem.${problem}`;
    return this.checked() && this.store.to() === '' ? 'admin.missing' : undefined;
  });
  protected readonly reasonProblem = computed(
    () =>
      this.guard.problem(this.reason()) ??
      (this.checked() && this.reason().trim() === '' ? 'admin.missing' : undefined),
  );

  constructor() {
    inject(LeaveGuard).watch(() => this.reason() !== '');
  }

  protected async declare(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const span = this.store.span();
    if (span === undefined || this.reasonProblem()) return this.focus.toFirstInvalid(form);
    if (
      this.store.count() === 0 ||
      this.submission.busy() ||
      !(await this.guard.allows(this.reason()))
    )
      return;
    if (!(await this.confirmed(span.minutes))) return;
    if (!(await this.submission.run(() => this.store.declare(this.reason().trim())))) return;
    this.reason.set('');
    this.checked.set(false);
  }

  private confirmed(minutes: number): Promise<boolean> {
    return this.dialogs.ask({
      title: this.plural.transform('admin.interruptions.ask', this.store.count()),
      text: this.transloco.translate('admin.interruptions.askText', {
        time: this.duration.transform(minutes),
      }),
      confirm: this.transloco.translate('admin.interruptions.confirm'),
    });
  }
}
