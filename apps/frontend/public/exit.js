// The quick exit. A plain script of its own, loaded before anything else, so that it works
// while the app loads and after the app has failed. Its texts and its address are in index.html.
(() => {
  const marker = 'left';
  const pressesNeeded = 3;
  const patience = 5000;
  const grace = 400;
  let turns = 0;
  let shiftAlone = false;
  let presses = 0;
  let forgetting = 0;
  let leaving = false;

  function exitLink() {
    return document.querySelector('a[data-exit]');
  }

  function blank() {
    document.documentElement.hidden = true;
    document.title = '\u2026';
  }

  function remember(value) {
    try {
      if (value) sessionStorage.setItem(marker, '1');
      else sessionStorage.removeItem(marker);
    } catch {
      // Storage may be switched off; leaving must work all the same.
    }
  }

  function hasLeft() {
    try {
      return sessionStorage.getItem(marker) === '1';
    } catch {
      return false;
    }
  }

  function endSession() {
    fetch('/api/v1/session?traces=none', { method: 'DELETE', keepalive: true, credentials: 'same-origin' }).catch(() => undefined);
  }

  // Whoever comes next to this tab must not read what was being written, and nothing says which page it was. Answers of an
  // attempt that have not arrived wait elsewhere, for the person who gave them.
  function forgetWriting() {
    for (const kept of ['sessionStorage', 'localStorage']) {
      try {
        window[kept].clear();
      } catch {
        // Without storage nothing was kept.
      }
    }
  }

  // Answers of an attempt go first, while somebody is signed in: what is on its way, and what is still being kept here.
  function sendWaiting() {
    const waits = [];
    try {
      const waitUntil = (wait) => waits.push(wait);
      window.dispatchEvent(new CustomEvent('leaving', { detail: { waitUntil } }));
    } catch {
      // They wait in this browser for the person who gave them.
    }
    return waits;
  }

  function depart() {
    endSession();
    history.replaceState(null, '', '/');
    location.replace(exitLink()?.href ?? 'about:blank');
  }

  // The end of the session must not overtake an answer. The page is blank meanwhile, and goes at once when it is asked again.
  function leave() {
    const turn = (turns += 1);
    blank();
    const waits = leaving ? [] : sendWaiting();
    leaving = true;
    forgetWriting();
    remember(true);
    if (waits.length === 0) return depart();
    const enough = new Promise((resolve) => setTimeout(resolve, grace));
    Promise.race([Promise.allSettled(waits), enough]).then(() => turn === turns && depart());
  }

  function show(count) {
    presses = count;
    document.documentElement.dataset.exitPresses = String(count);
    clearTimeout(forgetting);
    if (count > 0) forgetting = setTimeout(() => show(0), patience);
  }

  function pressShift() {
    if (presses + 1 >= pressesNeeded) leave();
    else show(presses + 1);
  }

  function cameBack() {
    return performance.getEntriesByType('navigation')[0]?.type === 'back_forward';
  }

  document.addEventListener('keydown', (event) => {
    shiftAlone = event.key === 'Shift' && (shiftAlone || !event.repeat);
    if (!shiftAlone && presses > 0) show(0);
  }, true);
  document.addEventListener('keyup', (event) => {
    if (event.key === 'Shift' && shiftAlone) pressShift();
    shiftAlone = false;
  }, true);
  document.addEventListener('pointerdown', () => { shiftAlone = false; }, true);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-exit]') : null;
    if (!link) return;
    event.preventDefault();
    leave();
  }, true);
  // Registered before the app's own, which would ask whether to leave what is not saved.
  window.addEventListener('beforeunload', (event) => {
    if (leaving) event.stopImmediatePropagation();
  }, true);
  // What was on its way to the server may have been kept again meanwhile.
  window.addEventListener('pagehide', () => {
    if (!leaving) return;
    forgetWriting();
    remember(true);
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && hasLeft()) leave();
  });

  if (hasLeft() && cameBack()) {
    blank();
    // DOMContentLoaded would wait for the scripts of the app, which may be slow.
    document.addEventListener('readystatechange', leave, { once: true });
  } else {
    remember(false);
  }
})();
