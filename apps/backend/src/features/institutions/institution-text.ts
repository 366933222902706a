import type { institutionText } from '@svetionik/contracts/institutions';
import { listInstitutionKeys } from '@svetionik/domain/institutions/institution-key';
import { sortKeyLatin } from '@svetionik/domain/language/sort-key';
import type { z } from 'zod';

/** What a person writes of an institution. */
export type InstitutionText = z.output<typeof institutionText>;

/** What is stored beside a text, so that it is found and sorted. */
export function listKeys({ name, town }: Pick<InstitutionText, 'name' | 'town'>): {
  sortKey: string;
  keys: string[];
} {
  return { sortKey: sortKeyLatin(name['sr-Latn']), keys: listInstitutionKeys(name, town) };
}
