import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { lockedPermissions } from '@svetionik/domain/access/guarded-roles';
import { withheldPermissions } from '@svetionik/domain/access/permissions';
import { Clock } from '../clock';
import { DomainError } from '../http/domain-error';
import { ENDPOINT } from '../http/handles';
import { extractRequest } from '../http/request';
import { requireFreshProof, requireOwnWay } from './fresh-proof';

/**
 * Lets through only who has the permission that the endpoint declares. Without a declaration nobody passes. A page may name
 * whose it is: when somebody else has signed in in this browser meanwhile, or the same person goes on in another
 * organisation, what was written on it is not taken as theirs, nor stored there. Where the endpoint asks for a fresh proof, a session
 * in which somebody was proven to be who they are too long ago is not enough, nor one by a provider where it reaches further. What a role permits that asks for a second factor is closed to
 * whoever has none.
 */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly clock: Clock,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const endpoint = this.reflector.get<EndpointDefinition | undefined>(
      ENDPOINT,
      context.getHandler(),
    );
    const { actor, headers } = extractRequest(context);
    const page = endpoint?.permission === 'public' ? undefined : ownerOf(headers['signed-in-as']);
    const signedIn =
      actor.kind === 'person' && (page === undefined || page.personId === actor.personId);
    if (endpoint?.permission !== 'public' && !signedIn)
      throw new DomainError('access.sign-in-required');
    if (page?.organisationId !== undefined && page.organisationId !== actor.organisationId)
      throw new DomainError('access.other-organisation');
    if (actor.hasLeft && endpoint?.afterLeaving !== true)
      throw new DomainError('access.organisation-left');
    if (endpoint !== undefined && actor.permissions.has(endpoint.permission)) {
      if (endpoint.ownWay === true) requireOwnWay(actor);
      if (endpoint.freshProof === true) requireFreshProof(actor, this.clock.now());
      return true;
    }
    if (endpoint !== undefined && actor.kind === 'person' && !actor.hasLeft) {
      const locked = lockedPermissions(actor);
      if (locked.includes(endpoint.permission)) throw new DomainError('access.factor-needed');
    }
    const withheld: readonly string[] =
      actor.kind === 'person' && actor.awaitsConsent ? withheldPermissions : [];
    throw new DomainError(
      endpoint !== undefined && withheld.includes(endpoint.permission)
        ? 'access.consent-awaited'
        : 'access.forbidden',
    );
  }
}

interface PageOwner {
  readonly personId: string;
  readonly organisationId: string | undefined;
}

/** Whose page it is, `<person>` or `<person>; organisation=<organisation>`. */
function ownerOf(header: string | string[] | undefined): PageOwner | undefined {
  if (typeof header !== 'string') return undefined;
  const [personId = '', organisationId] = header.split('; organisation=');
  return { personId, organisationId };
}
