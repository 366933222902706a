import type { Rule } from '@svetionik/domain/groups/condition';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { findNames } from './people.queries';

/** What the conditions of a rule name, by the id: an institution, a course or a group by hand. */
export function listNamed({ conditions }: Rule): ReadonlyMap<string, string> {
  return new Map(
    conditions.flatMap((condition): [string, string][] => {
      if (condition.kind === 'institution')
        return condition.institutions.map((id) => [id, 'institution']);
      if (condition.kind === 'group') return condition.groups.map((id) => [id, 'by-hand']);
      if (condition.kind !== 'course' && condition.kind !== 'last-day') return [];
      return condition.course === null ? [] : [[condition.course, 'course']];
    }),
  );
}

/** The names of what rules name. */
export async function findReferences(
  transaction: EntityManager,
  organisationId: string,
  rules: readonly Rule[],
): Promise<{ id: string; name: TextInScripts }[]> {
  const ids = [...new Set(rules.flatMap((rule) => [...listNamed(rule).keys()]))];
  if (ids.length === 0) return [];
  const rows = await findNames(transaction, organisationId, ids);
  return rows.map(({ id, name }) => ({ id, name }));
}
