import type { Leeway } from '@svetionik/domain/items/item-base';
import { numberLimits } from '@svetionik/domain/items/numeric/read-number';
import { formatNumber } from '@svetionik/domain/language/number-format';
import type { Language } from '@svetionik/domain/language/script';

/**
 * A tolerance in words, with its unit; nothing where only the exact number is right.
 *
 * @example
 * formatMargin({ tolerance: 0.5 }, 'km', 'sr-Latn'); // '0,5 km'
 */
export function formatMargin(
  leeway: Leeway | undefined,
  unit: string,
  language: Language,
): string | undefined {
  const tolerance = leeway?.tolerance ?? 0;
  return tolerance === 0
    ? undefined
    : `${formatNumber(tolerance, language, numberLimits.decimals)} ${unit}`.trim();
}
