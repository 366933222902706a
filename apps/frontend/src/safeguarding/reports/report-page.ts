import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { requestProblem } from '@svetionik/client/problem';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { DueLine } from './due-line';
import { OpenedKey } from './opened-key';
import { ReportStore } from './report-store';
import { PassphraseField } from './passphrase-field';

/** One report, opened by the passphrase of whoever receives it. */
@Component({
  selector: 'app-report-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Field,
    FieldControl,
    PassphraseField,
    LongDatePipe,
    InScriptPipe,
    ProblemNotice,
    DueLine,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [ReportStore],
  templateUrl: './report-page.html',
  styleUrls: ['../../core/narrow-page.css', '../thread.css', './report-page.css'],
})
export class ReportPage {
  private readonly focus = inject(FormFocus);
  private readonly key = inject(OpenedKey);
  protected readonly store = inject(ReportStore);

  readonly report = input.required<string>();
  protected readonly typed = signal('');
  protected readonly text = signal('');
  protected readonly missing = signal(false);
  protected readonly wrong = computed(
    () => requestProblem(this.store.opening.error())?.code === 'safeguarding.passphrase-wrong',
  );

  constructor() {
    inject(LeaveGuard).watch(() => this.text().trim() !== '');
    effect(() => {
      const report = this.report();
      const passphrase = untracked(() => this.key.passphrase());
      if (passphrase !== undefined) untracked(() => void this.store.open(report, passphrase));
    });
  }

  protected async open(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    if (await this.store.open(this.report(), this.typed().trim())) this.typed.set('');
    else this.focus.toFirstInvalid(form);
  }

  protected async answer(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    const text = this.text().trim();
    this.missing.set(text === '');
    if (this.missing()) return this.focus.toFirstInvalid(form);
    if (await this.store.answer(this.report(), text)) this.text.set('');
  }
}
