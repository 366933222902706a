import { inject, Injectable } from '@angular/core';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { SessionStore } from '../../core/session/session-store';
import { OwnNameDialog } from './own-name-dialog';

/** The name of who is signed in: what they issue, propose and decide is kept with it. */
@Injectable({ providedIn: 'root' })
export class OwnName {
  private readonly session = inject(SessionStore);
  private readonly dialogs = inject(Dialogs);

  /** Asks for it where there is none yet; true once there is one. */
  async ensure(): Promise<boolean> {
    if (this.session.person()?.name) return true;
    return (
      (await this.dialogs.open<boolean, undefined>(OwnNameDialog, undefined, 'own-name-title')) ??
      false
    );
  }
}
