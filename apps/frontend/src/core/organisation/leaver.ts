import { computed, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';
import { PageOrganisation } from './page-organisation';

/** What goes on where an organisation has left the network: checking, one's own account and documents, and the file that is handed over. */
const kept = /^\/(?:v|account|switch|privacy|admin\/organisation\/leaving)(?:[/?#]|$)/;

/** Whether the organisation of the page leaves the network, and whether it has left. */
@Injectable({ providedIn: 'root' })
export class Leaver {
  private readonly organisation = inject(PageOrganisation);
  private readonly path = signal('/');

  /** Its last day while that is still to come. */
  readonly lastDay = computed(() => {
    const leaving = this.organisation.look()?.leaving;
    return leaving?.over === false ? leaving.lastDay : undefined;
  });
  readonly left = computed(() => this.organisation.look()?.leaving?.over === true);
  /** Whether the page is one of those that are there no more. */
  readonly covered = computed(() => this.left() && !kept.test(this.path()));

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(({ urlAfterRedirects }) => this.path.set(urlAfterRedirects));
  }
}
