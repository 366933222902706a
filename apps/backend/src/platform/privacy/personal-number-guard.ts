import { jmbgVerdict } from '@svetionik/domain/privacy/jmbg';
import { DomainError } from '../http/domain-error';

/** Refuses free text with a valid personal number before it is stored. The text itself goes nowhere. */
export function refusePersonalNumber(...texts: readonly string[]): void {
  if (texts.some((text) => jmbgVerdict(text) === 'block')) throw new DomainError('text.personal-number');
}
