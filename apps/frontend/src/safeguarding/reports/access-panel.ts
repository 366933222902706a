import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { requestProblem } from '@svetionik/client/problem';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { AccessStore } from './access-store';
import { PassphraseField } from './passphrase-field';

/** Access to earlier reports: asked for, given by two others, and then opened. */
@Component({
  selector: 'app-access-panel',
  imports: [TranslocoPipe, PassphraseField, LongDatePipe, PluralPipe, InScriptPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [AccessStore],
  templateUrl: './access-panel.html',
  styles: `
    h2 {
      font-size: var(--step-1);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
      border-top: 1px solid var(--line);
    }
    li {
      display: grid;
      gap: var(--space-2);
      padding-block: 0.7rem;
      border-bottom: 1px solid var(--line);
    }
    .about {
      display: block;
    }
    p:empty {
      display: none;
    }
    form {
      max-width: 34rem;
    }
  `,
})
export class AccessPanel {
  private readonly focus = inject(FormFocus);
  protected readonly store = inject(AccessStore);

  /** More reports open from now on. */
  readonly restored = output();
  protected readonly passphrase = signal('');
  /** Whose request the passphrase is typed for; the own one has none. */
  protected readonly giving = signal<string | undefined>(undefined);
  protected readonly wrong = computed(
    () => requestProblem(this.store.changing.error())?.code === 'safeguarding.passphrase-wrong',
  );

  protected begin(request: string): void {
    this.passphrase.set('');
    this.store.changing.clear();
    this.giving.set(request);
  }

  protected async give(event: Event, form: HTMLElement, request: string): Promise<void> {
    event.preventDefault();
    if (!(await this.store.give(request, this.passphrase().trim())))
      return this.focus.toFirstInvalid(form);
    this.passphrase.set('');
    this.giving.set(undefined);
  }

  protected async restore(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    if (!(await this.store.restore(this.passphrase().trim())))
      return this.focus.toFirstInvalid(form);
    this.passphrase.set('');
    this.restored.emit();
  }
}
