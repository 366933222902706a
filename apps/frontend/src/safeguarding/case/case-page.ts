import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { requestProblem } from '@svetionik/client/problem';
import { readCaseKey } from '@svetionik/domain/safeguarding/case-key';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { CaseStore } from './case-store';

/** Where somebody reads what they were answered, by the key of their case, and writes more. */
@Component({
  selector: 'app-case-page',
  imports: [RouterLink, TranslocoPipe, Field, FieldControl, LongDatePipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [CaseStore],
  templateUrl: './case-page.html',
  styleUrls: ['../../core/narrow-page.css', '../thread.css'],
})
export class CasePage {
  private readonly focus = inject(FormFocus);
  protected readonly store = inject(CaseStore);

  protected readonly typed = signal('');
  protected readonly text = signal('');
  protected readonly unreadable = signal(false);
  protected readonly missing = signal(false);
  protected readonly unknown = computed(
    () => requestProblem(this.store.opening.error())?.code === 'access.not-found',
  );
  protected readonly keyError = computed(() => {
    if (this.unreadable()) return 'speaking.case.unreadable';
    return this.unknown() ? 'speaking.case.unknown' : undefined;
  });

  constructor() {
    inject(LeaveGuard).watch(() => this.text().trim() !== '');
  }

  protected async open(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    const key = readCaseKey(this.typed());
    this.unreadable.set(key === undefined);
    if (key === undefined) return this.focus.toFirstInvalid(form);
    if (!(await this.store.open(key))) return this.focus.toFirstInvalid(form);
    this.typed.set('');
  }

  protected async write(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    const text = this.text().trim();
    this.missing.set(text === '');
    if (this.missing()) return this.focus.toFirstInvalid(form);
    if (await this.store.write(text)) this.text.set('');
  }
}
