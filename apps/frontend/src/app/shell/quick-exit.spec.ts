import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const source = readFileSync(join(__dirname, '../../../public/exit.js'), 'utf8');
const page = readFileSync(join(__dirname, '../../index.html'), 'utf8');
const neutral = 'https://www.hidmet.gov.rs/';

/** The page in a tab: what a quick exit does to it. */
function openTab({ navigation = 'navigate', left = false } = {}) {
  document.documentElement.innerHTML =
    '<body><a data-exit href="https://www.hidmet.gov.rs/"><span>Brzi izlaz</span></a><input></body>';
  document.documentElement.hidden = false;
  document.documentElement.removeAttribute('data-exit-presses');
  sessionStorage.clear();
  if (left) sessionStorage.setItem('left', '1');
  const did: string[] = [];
  const browser = {
    document,
    sessionStorage,
    Element,
    CustomEvent,
    setTimeout,
    clearTimeout,
    window,
    location: { replace: (address: string) => did.push(`go ${address}`) },
    history: {
      replaceState: (_state: unknown, _title: string, address: string) =>
        did.push(`replace ${address}`),
    },
    performance: { getEntriesByType: () => [{ type: navigation }] },
    fetch: async (address: string, { method, keepalive }: RequestInit) =>
      did.push(`${method} ${address}${keepalive ? ' kept alive' : ''}`),
  };
  runInNewContext(source, browser);
  return did;
}

const away = ['DELETE /api/v1/session?traces=none kept alive', 'replace /', `go ${neutral}`];
const key = (type: 'keydown' | 'keyup', name: string, target: EventTarget = document.body) =>
  target.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true }));

function press(...names: string[]): void {
  for (const name of names) {
    key('keydown', name);
    key('keyup', name);
  }
}

/** Listeners of earlier tabs must not answer. */
const listeners: [EventTarget, string, EventListenerOrEventListenerObject][] = [];
beforeEach(() => {
  jest.useFakeTimers();
  for (const target of [document, window]) {
    const add = target.addEventListener.bind(target);
    jest
      .spyOn(target, 'addEventListener')
      .mockImplementation(
        (
          type: string,
          listener: EventListenerOrEventListenerObject,
          options?: boolean | AddEventListenerOptions,
        ) => {
          listeners.push([target, type, listener]);
          add(type, listener, options);
        },
      );
  }
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
  for (const [target, type, listener] of listeners.splice(0))
    target.removeEventListener(type, listener, true);
});

describe('the quick exit', () => {
  it('blanks the page, ends the session, replaces the entry and leaves', () => {
    const did = openTab();
    document.querySelector('span')?.click();
    expect(did).toEqual(away);
    expect(document.documentElement.hidden).toBe(true);
  });

  it('leaves nothing that names the page, and has what waits sent while somebody is signed in', () => {
    const did = openTab();
    localStorage.setItem('language', 'en');
    window.addEventListener('leaving', () => did.push('sent'), { once: true });
    document.querySelector('a')?.click();
    expect({ ...localStorage }).toEqual({});
    expect(did).toEqual(['sent', ...away]);
  });

  it.each([
    ['has arrived', true, 0],
    ['does not arrive', false, 400],
  ])('ends the session after what waits %s, blank meanwhile', async (_, arrives, after) => {
    const did = openTab();
    const wait = arrives ? Promise.resolve() : new Promise(() => undefined);
    window.addEventListener(
      'leaving',
      (event) => event instanceof CustomEvent && event.detail.waitUntil(wait),
      { once: true },
    );
    document.querySelector('a')?.click();
    expect([did, document.documentElement.hidden]).toEqual([[], true]);
    await jest.advanceTimersByTimeAsync(Math.max(0, after - 1));
    expect(did).toEqual(arrives ? away : []);
    await jest.advanceTimersByTimeAsync(1);
    expect(did).toEqual(away);
  });

  it('goes at once when it is asked again', () => {
    const did = openTab();
    window.addEventListener(
      'leaving',
      (event) =>
        event instanceof CustomEvent && event.detail.waitUntil(new Promise(() => undefined)),
      { once: true },
    );
    const link = document.querySelector('a');
    link?.click();
    link?.click();
    expect(did).toEqual(away);
    jest.advanceTimersByTime(1000);
    expect(did).toEqual(away);
  });

  it('is not held up by a draft that is not saved, and keeps none of it', () => {
    openTab();
    sessionStorage.setItem('draft.1', '{}');
    window.addEventListener('beforeunload', (event) => event.preventDefault());
    const leaves = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leaves()).toBe(false);
    document.querySelector('a')?.click();
    expect(leaves()).toBe(true);
    sessionStorage.setItem('draft.1', 'kept again as a save came back');
    window.dispatchEvent(new Event('pagehide'));
    expect({ ...sessionStorage }).toEqual({ left: '1' });
  });

  it.each<[string, string[], boolean]>([
    ['three times Shift', ['Shift', 'Shift', 'Shift'], true],
    ['twice', ['Shift', 'Shift'], false],
    ['with another key between', ['Shift', 'Shift', 'a', 'Shift'], false],
  ])('on the keyboard: %s', (_, names, leaves) => {
    const did = openTab();
    press(...names);
    expect(did).toEqual(leaves ? away : []);
  });

  it('does not count a Shift that writes a capital', () => {
    const did = openTab();
    for (const letter of ['A', 'B', 'C', 'D']) {
      key('keydown', 'Shift');
      key('keydown', letter);
      key('keyup', letter);
      key('keyup', 'Shift');
    }
    expect(did).toEqual([]);
  });

  it('forgets presses after five seconds, and shows how many there were', () => {
    const did = openTab();
    press('Shift', 'Shift');
    expect(document.documentElement.dataset['exitPresses']).toBe('2');
    jest.advanceTimersByTime(5_001);
    expect(document.documentElement.dataset['exitPresses']).toBe('0');
    press('Shift');
    expect(did).toEqual([]);
  });
});

describe('a page restored by Back', () => {
  it.each([
    ['after an exit, loaded anew', { navigation: 'back_forward', left: true }, true],
    ['without an exit before', { navigation: 'back_forward', left: false }, false],
    ['opened again on purpose', { navigation: 'navigate', left: true }, false],
  ])('%s', (_, tab, leaves) => {
    const did = openTab(tab);
    document.dispatchEvent(new Event('readystatechange'));
    expect(did).toEqual(leaves ? away : []);
  });

  it('leaves again when it comes from the memory of the browser', () => {
    const did = openTab();
    document.querySelector('a')?.click();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(did).toEqual([...away, ...away]);
  });
});

describe('the page before the app', () => {
  const parsed = new DOMParser().parseFromString(page, 'text/html');

  it('names the neutral site once, on a link that works without a script', () => {
    expect(page.split(neutral)).toHaveLength(2);
    expect(parsed.querySelector('a[data-exit]')?.getAttribute('href')).toBe(neutral);
  });

  it('loads the quick exit before any other script', () => {
    expect(parsed.querySelector('script')?.getAttribute('src')).toBe('/exit.js');
  });

  it('has a nonce on every script, and nothing in line that a policy would refuse', () => {
    expect(
      [...parsed.querySelectorAll('script')].every(
        (script) => script.getAttribute('nonce') === 'NONCE_PLACEHOLDER',
      ),
    ).toBe(true);
    expect(page).not.toMatch(/\son[a-z]+=|\sstyle=/);
  });

  it('says everything in the three languages', () => {
    const said = [...parsed.querySelectorAll('.said:not([data-message])')].map((element) =>
      [...element.children].map((child) => child.getAttribute('lang')).join(' '),
    );
    expect(new Set(said)).toEqual(new Set(['sr-Latn sr-Cyrl en']));
  });
});
