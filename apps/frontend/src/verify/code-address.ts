import type { NavigationExtras } from '@angular/router';
import type { SealedAddress } from '@svetionik/proofs/credentials/sealed-address';

/** How the check of a code is opened that was read from a picture or pasted: with what it carries, and where it would have led. */
export function toNavigation({ host, seal }: SealedAddress): NavigationExtras {
  return {
    fragment: seal,
    ...(host !== location.host && { queryParams: { host } }),
  };
}
