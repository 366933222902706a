import { inject, Injectable, Injector } from '@angular/core';
import { LanguageChoice } from '../language/language-choice';
import type { Proving } from './prove';

/**
 * Asks whoever is signed in to prove once more who they are, over the page that they are on, so that nothing written on it is lost.
 * One question stands for all that waits for it. The dialog is fetched when it is needed.
 */
@Injectable({ providedIn: 'root' })
export class FreshProof {
  private readonly injector = inject(Injector);
  private asked: Promise<boolean> | undefined;

  /** True when it was proven; false when the person leaves it. */
  ask(proving: Proving): Promise<boolean> {
    this.asked ??= this.open(proving).finally(() => (this.asked = undefined));
    return this.asked;
  }

  private async open(proving: Proving): Promise<boolean> {
    const [{ Dialogs }, { ProofDialog }] = await Promise.all([
      import('@svetionik/ui/dialog/dialogs'),
      import('../session/proof-dialog'),
      this.injector.get(LanguageChoice).open('proof'),
    ]);
    const proven = await this.injector
      .get(Dialogs)
      .open<boolean, Proving>(ProofDialog, proving, 'proof-title');
    return proven ?? false;
  }
}
