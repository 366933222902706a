import type { Home } from './home-sections';

const most = 3;

/** Up to three short hints for the work that is there, by their names among the messages. */
export function chooseHints({
  marking,
  issuing,
  circle,
  runs,
  programmes,
  people,
  writing,
}: Home): readonly string[] {
  return [
    'numbers',
    ...(circle ? ['circle'] : []),
    ...(marking ? ['mail'] : []),
    // who plans runs may copy them, who leads one reads what became of its reminders
    ...(runs ? [programmes ? 'copy' : 'log'] : []),
    ...(issuing ? ['preview'] : []),
    ...(writing ? ['facts'] : []),
    ...(people ? ['roles'] : []),
    'organisation',
  ].slice(0, most);
}
