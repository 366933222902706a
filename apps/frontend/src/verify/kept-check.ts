import { Injectable, signal } from '@angular/core';

declare global {
  interface Window {
    /** Missing in browsers that demand no such thing. What a policy gives counts as an address for them, though it is no text. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(address: string): string },
      ): { createScriptURL(address: string): string };
    };
  }
}

const worker = '/v/kept-check.js';
const scope = '/v/';
const store = 'check';

/** Whether this device keeps the check; `impossible` where the browser cannot, or the address isn't a safe one. */
export type KeptState = 'impossible' | 'absent' | 'keeping' | 'kept' | 'failed';

/** The check that this device keeps for when there is no network, if its owner wants that. */
@Injectable({ providedIn: 'root' })
export class KeptCheck {
  readonly state = signal<KeptState>('impossible');
  private readonly addresses = window.trustedTypes?.createPolicy('kept-check', {
    createScriptURL: () => worker,
  });

  async look(): Promise<void> {
    if (!('serviceWorker' in navigator)) return;
    const registration = await navigator.serviceWorker.getRegistration(scope);
    this.state.set(registration?.active ? 'kept' : 'absent');
  }

  async keep(): Promise<void> {
    this.state.set('keeping');
    try {
      const registration = await navigator.serviceWorker.register(
        this.addresses?.createScriptURL(worker) ?? worker,
        { scope },
      );
      this.state.set((await isInstalled(registration)) ? 'kept' : 'failed');
    } catch {
      this.state.set('failed');
    }
  }

  async forget(): Promise<void> {
    const registration = await navigator.serviceWorker.getRegistration(scope);
    await registration?.unregister();
    await Promise.all([caches.delete(store), caches.delete('svetionik.check')]);
    this.state.set('absent');
  }
}

function isInstalled({ installing, active }: ServiceWorkerRegistration): Promise<boolean> {
  if (installing === null) return Promise.resolve(active !== null);
  return new Promise((resolve) => {
    installing.addEventListener('statechange', () => {
      if (installing.state === 'activated' || installing.state === 'redundant')
        resolve(installing.state === 'activated');
    });
  });
}
