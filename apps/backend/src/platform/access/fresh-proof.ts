import { isFresh } from '@svetionik/domain/access/fresh-proof';
import { DomainError } from '../http/domain-error';
import type { PersonActor, VisitorActor } from './actor';

/** What would harm most in somebody else's hands is not done from a screen that was left open. */
export function requireFreshProof(actor: PersonActor | VisitorActor, now: Date): void {
  const proven = actor.kind === 'person' && isFresh(actor.provenAt, now);
  if (!proven) throw new DomainError('access.proof-needed');
}

/** Whom the provider of an organisation names, and nothing else, does nothing that other organisations see, however freshly it names them. */
export function requireOwnWay(actor: PersonActor | VisitorActor): void {
  if (actor.kind === 'person' && actor.byProvider) throw new DomainError('access.own-proof-needed');
}
