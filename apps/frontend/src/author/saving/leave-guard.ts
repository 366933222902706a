import { DestroyRef, DOCUMENT, inject, Injectable } from '@angular/core';

/** Asks before the window is closed while something is not saved. */
@Injectable()
export class LeaveGuard {
  private unsaved: () => boolean = () => false;

  constructor() {
    const window = inject(DOCUMENT).defaultView;
    const ask = (event: BeforeUnloadEvent) => {
      if (this.unsaved()) event.preventDefault();
    };
    window?.addEventListener('beforeunload', ask);
    inject(DestroyRef).onDestroy(() => window?.removeEventListener('beforeunload', ask));
  }

  watch(unsaved: () => boolean): void {
    this.unsaved = unsaved;
  }
}
