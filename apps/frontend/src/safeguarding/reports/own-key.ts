import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { OpenedKey } from './opened-key';
import { OwnKeyStore } from './own-key-store';
import { PassphraseField } from './passphrase-field';

const leastSigns = 20;

/** How the own key is made, and who else receives reports. */
@Component({
  selector: 'app-own-key',
  imports: [TranslocoPipe, Notice, PassphraseField, LongDatePipe, InScriptPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './own-key.html',
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
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-4);
      justify-content: space-between;
      padding-block: 0.7rem;
      border-bottom: 1px solid var(--line);
    }
    form {
      max-width: 34rem;
    }
  `,
})
export class OwnKey {
  private readonly focus = inject(FormFocus);
  private readonly opened = inject(OpenedKey);
  protected readonly store = inject(OwnKeyStore);

  protected readonly passphrase = signal('');
  protected readonly again = signal('');
  protected readonly checked = signal(false);
  protected readonly replacing = signal(false);

  protected shortError(): string | undefined {
    const short = [...this.passphrase().trim()].length < leastSigns;
    return this.checked() && short ? 'speaking.key.short' : undefined;
  }

  protected againError(): string | undefined {
    const differs = this.passphrase() !== this.again();
    return this.checked() && differs ? 'speaking.key.differs' : undefined;
  }

  protected async make(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    if (this.shortError() ?? this.againError()) return this.focus.toFirstInvalid(form);
    const passphrase = this.passphrase().trim();
    if (!(await this.store.make(passphrase))) return;
    this.opened.passphrase.set(passphrase);
    this.passphrase.set('');
    this.again.set('');
    this.checked.set(false);
    this.replacing.set(false);
  }
}
