import { holdsPersonalNumber } from '@svetionik/domain/privacy/collect-texts';
import { DomainError } from '../http/domain-error';

/**
 * Refuses what holds a valid personal number before it is stored. The text itself goes nowhere. The body of every
 * request has been here when a handler gets it; files and commands of the operator come on their own.
 */
export function refusePersonalNumber(value: unknown): void {
  if (holdsPersonalNumber(value)) throw new DomainError('text.personal-number');
}
