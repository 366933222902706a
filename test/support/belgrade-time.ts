const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Belgrade',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** What the clocks in Belgrade show, as a field for day and time takes it: `2026-03-05T10:00`. */
export function inBelgrade(instant: number | Date): string {
  return clock.format(instant).replace(' ', 'T');
}
