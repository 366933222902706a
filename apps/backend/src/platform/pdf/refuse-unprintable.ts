import { findUnprintable } from '@svetionik/domain/language/printable';
import { collectTexts } from '@svetionik/domain/privacy/collect-texts';
import { DomainError } from '../http/domain-error';

/** Refuses texts that documents could not print before they are stored, and says by which signs. */
export function refuseUnprintable(value: unknown): void {
  const signs = findUnprintable(collectTexts(value).join('').replaceAll('\n', ''));
  if (signs.length > 0)
    throw new DomainError('text.unprintable', { details: { signs: signs.slice(0, 20).join(' ') } });
}
