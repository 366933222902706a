import { inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { HeldIdentifier } from '@svetionik/domain/privacy/collect-identifiers';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';

/** Asks whether what looks like somebody's telephone, plate, document or account may be stored. One question stands at a time. */
@Injectable({ providedIn: 'root' })
export class IdentifierQuestion {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private asked: Promise<boolean> | undefined;

  async ask(found: readonly HeldIdentifier[]): Promise<boolean> {
    const say = (key: string) => this.transloco.translate<string>(`shell.identifier.${key}`);
    const lines = new Set(found.map(({ kind, text }) => `${say(`kind.${kind}`)}: ${text}`));
    this.asked ??= this.dialogs
      .ask({
        title: say('title'),
        text: [say('text'), '', ...lines, '', say('may')].join('\n'),
        confirm: say('confirm'),
        cancel: say('cancel'),
      })
      .finally(() => (this.asked = undefined));
    return this.asked;
  }
}
