/**
 * A place in a film as authors write it, minutes and seconds with up to thousandths: `1:02,5`; hours before them where there are any.
 *
 * @example
 * writeClockTime(62.5); // '1:02,5'
 */
export function writeClockTime(seconds: number): string {
  const thousandths = Math.round(seconds * 1000);
  const [hours, rest] = [Math.floor(thousandths / 3_600_000), thousandths % 3_600_000];
  const minutes = Math.floor(rest / 60_000);
  const whole = String(Math.floor((rest % 60_000) / 1000)).padStart(2, '0');
  const part = String(rest % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  const start = hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}` : String(minutes);
  return `${start}:${whole}${part === '' ? '' : `,${part}`}`;
}

/**
 * Reads what {@link writeClockTime} writes, with a comma or a point, and seconds alone; undefined where it is none of these.
 *
 * @example
 * readClockTime('1:02.5'); // 62.5
 */
export function readClockTime(text: string): number | undefined {
  const match = /^(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,5})(?:[.,](\d{1,3}))?$/.exec(text.trim());
  if (match === null) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0', part = ''] = match;
  if (match[2] !== undefined && Number(seconds) > 59) return undefined;
  if (match[1] !== undefined && Number(minutes) > 59) return undefined;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return (whole * 1000 + Number(part.padEnd(3, '0'))) / 1000;
}
