import { alike } from '../../content/alike';
import { mergeOrder } from './merge-order';

/** Whatever JSON can hold, and nothing where a field is absent. */
type Value = unknown;

/** A list whose entries are told apart by a name each. */
type Named = ReadonlyMap<string, Value>;

/**
 * Brings back what a removal took out: `before` and `after` it, into what stands there `now`. What was written since stays; what
 * was removed stands where it stood, with its ids. Where something else has taken its place, `now` is given back as it is.
 *
 * @example
 * restoreRemoved({ tags: ['a', 'b'] }, { tags: ['a'] }, { tags: ['a', 'c'] }); // { tags: ['a', 'b', 'c'] }
 */
export function restoreRemoved<Content>(before: Content, after: Content, now: Content): Content;
export function restoreRemoved(before: Value, after: Value, now: Value): Value {
  if (alike(before, after)) return now;
  if (alike(now, after)) return before;
  if (Array.isArray(before) && Array.isArray(after) && Array.isArray(now))
    return bringBackEntries(before, after, now);
  if (isRecord(before) && isRecord(after) && isRecord(now)) {
    const names = [...new Set([...Object.keys(now), ...Object.keys(before)])];
    const fields = names.map((name): [string, Value] => [
      name,
      restoreRemoved(before[name], after[name], now[name]),
    ]);
    return Object.fromEntries<Value>(fields.filter(([, value]) => value !== undefined));
  }
  return now;
}

function bringBackEntries(
  before: readonly Value[],
  after: readonly Value[],
  now: readonly Value[],
): readonly Value[] {
  const [was, is, stands] = nameAlike(before, after, now);
  const order = mergeOrder({
    base: [...is.keys()],
    mine: [...stands.keys()],
    theirs: [...was.keys()],
  });
  return order.flatMap((name): Value[] => {
    if (!stands.has(name)) return is.has(name) ? [] : [was.get(name)];
    if (!was.has(name) || !is.has(name)) return [stands.get(name)];
    return [restoreRemoved(was.get(name), is.get(name), stands.get(name))];
  });
}

/** Entries keep their ids; without ids they are told apart by their places, or by what they hold where places can't tell. */
function nameAlike(
  before: readonly Value[],
  after: readonly Value[],
  now: readonly Value[],
): readonly [Named, Named, Named] {
  if ([before, after, now].every(hasIds)) return [byId(before), byId(after), byId(now)];
  if (after.length !== now.length) return [byContent(before), byContent(after), byContent(now)];
  if (after.length === before.length) return [byPlace(before), byPlace(after), byPlace(now)];
  const contents = [...byContent(after).keys()];
  const was = [...byContent(before)].map(([name, value]): [string, Value] => {
    const place = contents.indexOf(name);
    return [place < 0 ? name : String(place), value];
  });
  return [new Map(was), byPlace(after), byPlace(now)];
}

function byId(list: readonly Value[]): Named {
  return new Map(list.map((entry) => [idOf(entry) ?? '', entry]));
}

function byPlace(list: readonly Value[]): Named {
  return new Map(list.map((entry, place) => [String(place), entry]));
}

function byContent(list: readonly Value[]): Named {
  const named = new Map<string, Value>();
  for (const entry of list) {
    const content = JSON.stringify(entry);
    let twin = 0;
    while (named.has(`${content}#${twin}`)) twin += 1;
    named.set(`${content}#${twin}`, entry);
  }
  return named;
}

function hasIds(list: readonly Value[]): boolean {
  const ids = list.map(idOf);
  return !ids.includes(undefined) && new Set(ids).size === ids.length;
}

/** A word is its own id. */
function idOf(entry: Value): string | undefined {
  if (typeof entry === 'string') return entry;
  return isRecord(entry) && typeof entry['id'] === 'string' ? entry['id'] : undefined;
}

function isRecord(value: Value): value is Readonly<Record<string, Value>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
