import type { fittingPerson } from '@svetionik/contracts/groups';
import { conditionLetter, type Rule } from '@svetionik/domain/groups/condition';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { readPersonName } from '../identity';
import { findInstitutionNames } from '../institutions';
import { askRule } from './conditions/ask-rule';
import { findFacts } from './conditions/evaluation.queries';
import type { PersonRow } from './people.queries';

type FittingPerson = z.output<typeof fittingPerson>;

const ofPlaces = ['institution', 'town', 'region'];

/** People with why they fit a rule or do not, in three statements however many they are; without a rule there is no reason. */
export async function describePeople(
  transaction: EntityManager,
  organisationId: string,
  { rule, now }: { readonly rule: Rule | null; readonly now: Date },
  people: readonly (PersonRow & { readonly met: number })[],
): Promise<FittingPerson[]> {
  if (rule === null || people.length === 0)
    return people.map((person) => ({ ...describePerson(person), reasons: [] }));
  const question = await askRule(transaction, organisationId, rule, now);
  const ids = people.map(({ id }) => id);
  const rows = await findFacts(transaction, organisationId, question, ids);
  const facts = new Map(rows.map(({ bit, personId, fact }) => [`${personId} ${bit}`, fact]));
  const places = rule.conditions.map(({ kind }) => ofPlaces.includes(kind));
  const works = rows.flatMap(({ bit, fact }) =>
    fact !== null && places[Math.log2(bit)] === true ? [fact] : [],
  );
  const names = await findInstitutionNames(transaction, organisationId, [...new Set(works)]);
  const institutions = new Map(names.map((name) => [name.id, name]));
  return people.map((person) => ({
    ...describePerson(person),
    reasons: rule.conditions.map((_, place) => {
      const fact = facts.get(`${person.id} ${2 ** place}`) ?? null;
      const isPlace = places[place] === true;
      return {
        letter: conditionLetter(place),
        holds: (person.met & (2 ** place)) !== 0,
        fact: isPlace ? null : fact,
        institution: isPlace && fact !== null ? (institutions.get(fact) ?? null) : null,
      };
    }),
  }));
}

export function describePerson(person: PersonRow) {
  return { id: person.id, email: person.email, name: readPersonName(person) };
}
