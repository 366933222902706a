import { nameProblems, type NameInBothScripts } from '@svetionik/domain/language/person-name';
import { fold } from '@svetionik/domain/language/search-key';
import { sortKeyOfPerson } from '@svetionik/domain/language/sort-key';
import { DomainError } from '../../../platform/http/domain-error';
import type { PersonEntity } from './person.entity';

/** Refuses what could not stand as a name. */
export function refuseUnfitName({ latin, cyrillic }: NameInBothScripts): void {
  const problems = [...nameProblems(latin, 'sr-Latn'), ...nameProblems(cyrillic, 'sr-Cyrl')];
  if (problems.length > 0)
    throw new DomainError('identity.name-unacceptable', { details: { problems } });
}

/** A name as an account has it, by which its person is found and sorted. */
export function nameColumns({
  latin,
  cyrillic,
}: NameInBothScripts): Pick<
  PersonEntity,
  'nameLatin' | 'nameCyrillic' | 'nameFolded' | 'nameSortKey'
> {
  return {
    nameLatin: latin,
    nameCyrillic: cyrillic,
    nameFolded: fold(latin),
    nameSortKey: sortKeyOfPerson(latin),
  };
}

/** What somebody who opens an account wants to be called by. They confirmed how it is written, and documents do not bear it unasked. */
export function calledColumns(name: NameInBothScripts, at: Date) {
  refuseUnfitName(name);
  return { ...nameColumns(name), nameConfirmedAt: at, nameOnDocuments: false };
}
