/** What is said of a place in a request: the name of its field and, inside a list, which entry it stands in. */
export interface FieldPlace {
  readonly field: string;
  readonly list?: string;
  /** From 1. */
  readonly number?: number;
}

/**
 * Finds the field that a path of the server leads to, by the last of its parts that has a name.
 *
 * @example
 * findFieldPlace('body.options.2.text', (name) => name !== 'body'); // { field: 'text', list: 'options', number: 3 }
 */
export function findFieldPlace(
  path: string,
  hasName: (part: string) => boolean,
): FieldPlace | undefined {
  const parts = path.split(/[./]/).slice(1);
  const at = parts.findLastIndex((part) => !isNumber(part) && hasName(part));
  const field = parts[at];
  if (field === undefined) return undefined;
  const entry = parts.slice(0, at).findLastIndex(isNumber);
  const [list, number] = [parts[entry - 1], parts[entry]];
  return list === undefined || number === undefined || !hasName(list)
    ? { field }
    : { field, list, number: Number(number) + 1 };
}

function isNumber(part: string): boolean {
  return /^\d+$/.test(part);
}
