import type { NumberShare, Numeric } from '@svetionik/domain/items/numeric/numeric';
import { measureSpecificity } from '@svetionik/domain/items/short-text/accepted-text';
import type { ShortText, TextShare } from '@svetionik/domain/items/short-text/short-text';

/**
 * All answers that earn something, or nothing as an exception, so that the first that fits decides as here the closest does.
 *
 * @example
 * listTypedAnswers({ accepted: ['112'], shares: [{ text: '1*', percent: 50 }] }); // 112 with 100 percent, then 1* with 50
 */
export function listTypedAnswers({
  accepted,
  shares = [],
}: Pick<ShortText, 'accepted' | 'shares'>): readonly TextShare[] {
  const all = [...accepted.map((text) => ({ text, percent: 100 })), ...shares];
  if (shares.length === 0) return all;
  return all
    .map((answer) => ({ answer, says: measureSpecificity(answer.text) }))
    .sort(({ says: one }, { says: other }) => (one === other ? 0 : other - one))
    .map(({ answer }) => answer);
}

/**
 * The same of numbers; none while the key is not written.
 *
 * @example
 * listTypedNumbers({ value: 3, tolerance: 2, shares: [{ value: 4, tolerance: 0, percent: 50 }] }); // 4, then 3
 */
export function listTypedNumbers({
  value,
  tolerance,
  shares = [],
}: Pick<Numeric, 'value' | 'tolerance' | 'shares'>): readonly NumberShare[] {
  if (value === null) return [];
  return [{ value, tolerance, percent: 100 }, ...shares].sort(
    (one, other) => one.tolerance - other.tolerance,
  );
}
