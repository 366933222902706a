/**
 * The address that dials a number. National numbers get the prefix of Serbia, short ones stay as they are.
 *
 * @example
 * dialAddress('011 785 0000'); // 'tel:+381117850000'
 */
export function dialAddress(number: string): string {
  const digits = number.replace(/[^\d+]/g, '');
  return `tel:${digits.startsWith('0') ? `+381${digits.slice(1)}` : digits}`;
}
