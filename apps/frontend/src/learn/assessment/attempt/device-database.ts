/** Nothing that stays on a device names the product; formerly both did. */
const name = 'local';
const former = { name: 'svetionik', shelf: 'attempts' };

/** Where its entries are, by their `id`. */
export const shelf = 'kept';

/** The database of this device. What one of the former name holds is taken over, and that one goes. */
export async function openDeviceDatabase(): Promise<IDBDatabase> {
  const database = await open(name, (created) =>
    created.createObjectStore(shelf, { keyPath: 'id' }),
  );
  await takeOver(database).catch(() => undefined);
  return database;
}

/** The result of a request, once it is there. */
export function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing'));
  });
}

/** Copied before it is deleted, and never over what is newer: a page of an earlier program may have it open until it is closed. */
async function takeOver(database: IDBDatabase): Promise<void> {
  const old = await openFormer();
  if (old === undefined) return;
  const entries: readonly unknown[] = await settled(
    old.transaction(former.shelf).objectStore(former.shelf).getAll(),
  );
  old.close();
  await addMissing(database.transaction(shelf, 'readwrite'), entries);
  indexedDB.deleteDatabase(former.name);
}

async function addMissing(transaction: IDBTransaction, entries: readonly unknown[]): Promise<void> {
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('Nothing was taken over'));
  });
  const store = transaction.objectStore(shelf);
  const known = await settled(store.getAllKeys());
  for (const entry of entries) if (hasId(entry) && !known.includes(entry.id)) store.put(entry);
  await done;
}

/** Undefined where there is none: making it is given up. */
function openFormer(): Promise<IDBDatabase | undefined> {
  return open(former.name, (_, transaction) => transaction?.abort()).catch(() => undefined);
}

function open(
  called: string,
  create: (database: IDBDatabase, transaction: IDBTransaction | null) => void,
): Promise<IDBDatabase> {
  const request = indexedDB.open(called, 1);
  request.onupgradeneeded = () => create(request.result, request.transaction);
  return settled(request);
}

function hasId(entry: unknown): entry is { readonly id: string } {
  return (
    typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
  );
}
