import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { findUsualLicenceRule } from '@svetionik/domain/credits/licence-rule';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { Submission } from '../../core/forms/submission';
import { SessionStore } from '../../core/session/session-store';
import { type Licence, TranscriptStore } from './transcript-store';

interface Leave {
  readonly from: string;
  readonly to: string;
}

interface Written {
  /** Undefined until one is chosen: the usual one of the profession is proposed. */
  readonly rule: string | undefined;
  readonly startsOn: string;
  readonly leave: readonly Leave[];
}

const nothing: Written = { rule: undefined, startsOn: '', leave: [] };

/** By which rule points are counted, from which day, and when one was on leave. */
@Component({
  selector: 'app-licence-form',
  imports: [TranslocoPipe, Field, FieldControl, InScriptPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './licence-form.html',
  styleUrl: './form.css',
})
export class LicenceForm {
  private readonly focus = inject(FormFocus);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly session = inject(SessionStore);
  protected readonly store = inject(TranscriptStore);

  readonly licence = input.required<Licence | null>();
  readonly done = output();

  // What the form began with: what somebody else stored meanwhile is not written over.
  private readonly began = linkedSignal<Licence | null, Licence['period'] | null>({
    source: this.licence,
    computation: (licence, before) => (before ? before.value : (licence?.period ?? null)),
  });
  private readonly version = computed(() => this.began()?.version ?? 0);
  private readonly text = linkedSignal<Written>(() => this.began() ?? nothing);
  protected readonly rule = computed(() => this.text().rule ?? this.proposed());
  protected readonly isProposed = computed(
    () => this.text().rule === undefined && this.proposed() !== '',
  );
  protected readonly startsOn = computed(() => this.text().startsOn);
  protected readonly leave = computed(() => this.text().leave);
  protected readonly submission = new Submission();

  private readonly checked = signal(false);
  protected readonly ruleProblem = computed(() =>
    this.checked() && this.rule() === '' ? 'transcript.licence.ruleMissing' : undefined,
  );
  protected readonly startProblem = computed(() =>
    this.checked() && this.startsOn() === '' ? 'transcript.licence.startsOnMissing' : undefined,
  );
  protected readonly leaveProblem = computed(() =>
    this.checked() && this.leave().some(({ from, to }) => from === '' || to < from)
      ? 'transcript.licence.leaveWrong'
      : undefined,
  );

  constructor() {
    inject(LeaveGuard).watch(() => this.text() !== (this.began() ?? nothing));
  }

  protected write(part: Partial<Written>): void {
    this.text.update((text) => ({ ...text, ...part }));
  }

  protected writeLeave(place: number, part: Partial<Leave>): void {
    this.write({
      leave: this.leave().map((each, index) => (index === place ? { ...each, ...part } : each)),
    });
  }

  protected dropLeave(place: number): void {
    this.write({ leave: this.leave().filter((_, index) => index !== place) });
  }

  protected addLeave(): void {
    this.write({ leave: [...this.leave(), { from: '', to: '' }] });
  }

  protected async save(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    if (this.ruleProblem() || this.startProblem() || this.leaveProblem())
      return this.focus.toFirstInvalid(form);
    const body = { rule: this.rule(), startsOn: this.startsOn(), leave: [...this.leave()] };
    if (await this.submission.run(() => this.store.savePeriod(body, this.version())))
      this.done.emit();
  }

  protected async remove(): Promise<void> {
    const say = (key: string) => this.transloco.translate<string>(`transcript.licence.${key}`);
    const sure = await this.dialogs.ask({
      title: say('removeTitle'),
      text: say('removeText'),
      confirm: say('removeConfirm'),
      tone: 'danger',
    });
    if (sure && (await this.submission.run(() => this.store.removePeriod(this.version()))))
      this.done.emit();
  }

  /** None where the profession has no usual rule, or the organisation keeps none of that name. */
  private proposed(): string {
    const usual = findUsualLicenceRule(this.session.person()?.profession ?? null);
    const known =
      this.store.rules.hasValue() && this.store.rules.value().some(({ rule }) => rule === usual);
    return usual !== undefined && known ? usual : '';
  }
}
