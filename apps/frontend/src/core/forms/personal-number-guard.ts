import { inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { jmbgVerdict } from '@svetionik/domain/privacy/jmbg';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';

/** Keeps personal numbers out of free text before it is sent. The server judges again. */
@Injectable({ providedIn: 'root' })
export class PersonalNumberGuard {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);

  /** The key of the message that says why the text is refused, or nothing. */
  problem(text: string): 'problem.text.personal-number' | undefined {
    return jmbgVerdict(text) === 'block' ? 'problem.text.personal-number' : undefined;
  }

  /** Asks about a text that only resembles a personal number; true when it may be sent. */
  async allows(...texts: readonly string[]): Promise<boolean> {
    const verdicts = texts.map(jmbgVerdict);
    if (verdicts.includes('block')) return false;
    if (!verdicts.includes('warn')) return true;
    const say = (key: string) => this.transloco.translate<string>(`shell.personalNumber.${key}`);
    return this.dialogs.ask({
      title: say('title'),
      text: say('text'),
      confirm: say('confirm'),
      cancel: say('cancel'),
    });
  }
}
