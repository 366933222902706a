import { computed, inject, Injectable, resource } from '@angular/core';
import { ApiClient } from '../core/api/api-client';
import { SessionStore } from '../core/session/session-store';
import { describeSections, listWaiting } from './home-sections';

/** What waits for whoever is signed in, in the organisation that they are in. */
@Injectable()
export class HomeStore {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);

  readonly home = resource({
    params: () => this.session.person()?.id,
    loader: ({ abortSignal }) => this.api.call('home.readHome', {}, abortSignal),
  });
  readonly sections = computed(() =>
    this.home.hasValue() ? describeSections(this.home.value()) : [],
  );
  readonly waiting = computed(() => (this.home.hasValue() ? listWaiting(this.home.value()) : []));
}
