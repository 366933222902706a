import { DOCUMENT } from '@angular/common';
import { DestroyRef, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise } from 'rxjs';

/** Moves the focus to the content when another page opens, as a page load would. Not for a changed query or fragment. */
export function focusOnArrival(): void {
  const document = inject(DOCUMENT);
  inject(Router)
    .events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => urlAfterRedirects.split(/[?#]/)[0]),
      pairwise(),
      filter(([before, now]) => before !== now),
      takeUntilDestroyed(inject(DestroyRef)),
    )
    .subscribe(() => document.getElementById('content')?.focus({ preventScroll: true }));
}
