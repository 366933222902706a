/** How long nobody has to do anything on a computer that others use too before they are signed out, in milliseconds. */
const mostIdle = 15 * 60_000;
const betweenLooks = 10_000;

/** What shows that somebody is there; of a film that plays, that it goes on. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'timeupdate'];

/**
 * Calls `leave` once when nobody has done anything for a quarter of an hour, a computer that slept included; what it gives ends it.
 *
 * @example
 * const stop = watchIdle(() => void session.signOut());
 */
export function watchIdle(leave: () => void): () => void {
  let last = Date.now();
  const stop = () => {
    clearInterval(timer);
    for (const sign of signs) removeEventListener(sign, note, { capture: true });
    document.removeEventListener('visibilitychange', look);
  };
  const look = () => {
    if (Date.now() - last < mostIdle) return true;
    stop();
    leave();
    return false;
  };
  const note = () => {
    if (look()) last = Date.now();
  };
  const timer = setInterval(look, betweenLooks);
  for (const sign of signs) addEventListener(sign, note, { capture: true, passive: true });
  document.addEventListener('visibilitychange', look);
  return stop;
}

/** Begins the page anew without anything that it kept in the browser, but for answers that have not arrived: they wait sealed. */
export function leaveNothing(): void {
  localStorage.clear();
  sessionStorage.clear();
  location.replace('/');
}
