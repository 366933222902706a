import { DOCUMENT } from '@angular/common';
import { inject } from '@angular/core';

const shape = /^#([A-Za-z0-9_-]{43})$/;

/**
 * The token of a mailed link, which stands behind the # of the address, or nothing. It is taken out of the address
 * at once, so that it neither stays in the history nor on the screen.
 */
export function takeMailedToken(): string | undefined {
  const window = inject(DOCUMENT).defaultView;
  if (!window) return undefined;
  const [, token] = shape.exec(window.location.hash) ?? [];
  if (window.location.hash !== '')
    window.history.replaceState(
      window.history.state,
      '',
      window.location.pathname + window.location.search,
    );
  return token;
}
