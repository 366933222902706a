import type { institutionKind, institutionText } from '@svetionik/contracts/institutions';
import { listInstitutionKeys } from '@svetionik/domain/institutions/institution-key';
import { sortKeyLatin } from '@svetionik/domain/language/sort-key';
import type { z } from 'zod';

/** What a person writes of an institution. */
export type InstitutionText = z.output<typeof institutionText>;
export type InstitutionKind = z.output<typeof institutionKind>;

/** What is stored beside a text, so that it is found and sorted. */
export function listKeys({ name, town }: Pick<InstitutionText, 'name' | 'town'>): {
  sortKey: string;
  keys: string[];
} {
  return { sortKey: sortKeyLatin(name['sr-Latn']), keys: listInstitutionKeys(name, town) };
}
