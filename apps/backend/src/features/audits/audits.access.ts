import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';

/** Who reads what was done in their organisation; gives the organisation. */
export function requireAuditor({ organisationId, permissions }: PersonActor): string {
  if (!permissions.has('audit.read')) throw new DomainError('access.forbidden');
  return organisationId;
}
