/** What names of kept things began with formerly. Nothing that stays in a browser names the product any more. */
const former = 'svetionik.';

/** What the browser keeps under a name; what it has kept from before is moved there. */
export function readKept(storage: Storage, name: string): string | null {
  const before = storage.getItem(former + name);
  if (before !== null) {
    if (storage.getItem(name) === null) storage.setItem(name, before);
    storage.removeItem(former + name);
  }
  return storage.getItem(name);
}
