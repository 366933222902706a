/** One of several files of tests that are loaded as one: it finds what the first of them found, and leaves nothing behind. */
function apart(name, load) {
  describe(name, () => {
    let kept;

    beforeAll(() => {
      kept = [globalThis, globalThis.document]
        .filter((object) => object !== undefined)
        .map((object) => [object, Object.getOwnPropertyDescriptors(object)]);
    });
    // before those of the file, so that it runs after them
    afterAll(() => {
      jest.useRealTimers();
      jest.restoreAllMocks();
      for (const [object, before] of kept) putBack(object, before);
      if (globalThis.document) emptyPage(globalThis);
    });
    load();
  });
}

function putBack(object, before) {
  const now = Object.getOwnPropertyDescriptors(object);
  for (const key of Reflect.ownKeys(now)) if (!(key in before)) Reflect.deleteProperty(object, key);
  for (const key of Reflect.ownKeys(before))
    if (before[key].configurable && !isSame(before[key], now[key]))
      Object.defineProperty(object, key, before[key]);
}

function isSame(was, is) {
  return was.value === is?.value && was.get === is?.get && was.set === is?.set;
}

function emptyPage({ document, history, localStorage, sessionStorage }) {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  for (const part of [document.head, document.body]) part.replaceChildren();
  for (const part of [document.documentElement, document.body])
    for (const { name } of [...part.attributes]) part.removeAttribute(name);
}

module.exports = { apart };
