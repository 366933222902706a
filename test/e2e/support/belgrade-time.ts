const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Belgrade', dateStyle: 'short', timeStyle: 'short' });

/** What the clocks in Belgrade show so many minutes from now, as a field for day and time takes it: `2026-03-05T10:00`. */
export function belgradeTime(minutesFromNow: number): string {
  return clock.format(Date.now() + minutesFromNow * 60_000).replace(' ', 'T');
}
