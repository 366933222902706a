import { inject, Injectable, resource } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { matchesSignatory } from '@svetionik/domain/certificates/signer-name';
import { signingObstacle } from '@svetionik/domain/certificates/signing-status';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import type { Endpoints } from '../../core/routes.generated';

/** In whose name certificates are issued. */
export type Organiser = EndpointReply<Endpoints['organisers.readOrganiser']>;

/** Somebody who signs for an organiser. */
export type Signatory = Organiser['signatories'][number];

/** Why nothing is issued in the name of an organiser, in the order in which it is put right. */
export type Obstacle = 'place' | 'signatory' | 'unnamed' | 'key' | 'signer';

export function findObstacles({ place, signatories, signingKey }: Organiser): Obstacle[] {
  const found: Obstacle[] = [];
  if (Object.values(place).some((text) => text === '')) found.push('place');
  if (signatories.some(({ state }) => state === 'unnamed')) found.push('unnamed');
  else if (!signatories.some(({ state }) => state === 'signs')) found.push('signatory');
  if (signingKey !== null && signingObstacle(signingKey.standing) !== undefined) found.push('key');
  else if (isSignedByAnother(signingKey, signatories)) found.push('signer');
  return found;
}

/** A signature is a person's own; whoever signs today has to be the one whom the certificate names. */
function isSignedByAnother(
  key: Organiser['signingKey'],
  signatories: readonly Signatory[],
): boolean {
  const signatory = signatories.find(({ state }) => state === 'signs');
  return (
    key?.holder === 'person' &&
    signatory !== undefined &&
    !matchesSignatory(key.issuedTo ?? '', signatory.name)
  );
}

/** All organisers, the archived ones too. */
@Injectable()
export class OrganisersStore {
  private readonly api = inject(ApiClient);

  readonly list = new PagedList<Organiser>((after, stopped) =>
    this.api.call('organisers.listOrganisers', { query: { after, limit: 50 } }, stopped),
  );

  readonly keys = resource({
    loader: ({ abortSignal }) => this.api.call('organisers.listSigningKeys', {}, abortSignal),
  });

  constructor() {
    void this.list.restart();
  }
}
