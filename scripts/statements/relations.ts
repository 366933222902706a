import { parse } from 'libpg-query';

/** A table or view that a statement names, and whether it writes there. */
export interface Relation {
  /** With its schema. */
  readonly name: string;
  readonly isWritten: boolean;
}

const writing = ['InsertStmt', 'UpdateStmt', 'DeleteStmt'];

/** Every table and view that a statement reads or writes, wherever in it. */
export async function findRelations(text: string): Promise<readonly Relation[]> {
  const parsed: unknown = await parse(text);
  const found = new Map(
    relationsOf(parsed, false).map((one) => [`${one.name} ${one.isWritten}`, one]),
  );
  return [...found.values()];
}

function relationsOf(node: unknown, isTarget: boolean): Relation[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('schemaname' in node && 'relname' in node)
    return [{ name: `${String(node.schemaname)}.${String(node.relname)}`, isWritten: isTarget }];
  return Object.entries(node).flatMap(([name, part]) =>
    writing.includes(name) && typeof part === 'object' && part !== null
      ? Object.entries(part).flatMap(([member, value]) => relationsOf(value, member === 'relation'))
      : relationsOf(part, false),
  );
}
