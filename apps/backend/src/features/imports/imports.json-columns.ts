import type { importProblem, importSheet, peopleImport } from '@svetionik/contracts/imports';
import type { MemberDifference } from '@svetionik/domain/people/judge-imported-row';
import type { ImportedTraining } from '@svetionik/domain/people/read-imported-row';
import type { z } from 'zod';
import type { EarlierMembership, StoredRefusal } from './imported-rows.queries';

/** A sheet as the worker has read it; what is proposed for its columns is asked anew each time. */
export type StoredSheet = Omit<z.output<typeof importSheet>, 'proposal' | 'remembered'>;
export type ImportProblem = z.output<typeof importProblem>;
type Import = z.output<typeof peopleImport>;

/** What the columns of JSON in this feature's tables hold; the program alone writes them. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'imports.import.sheets': readonly StoredSheet[];
    'imports.import.problem': ImportProblem;
    'imports.import.counts': Partial<Import['verdicts'] & { readonly rows: number }>;
    'imports.import.results': Partial<Import['results']>;
    'imports.imported_row.training': ImportedTraining;
    'imports.imported_row.refusals': readonly StoredRefusal[];
    'imports.imported_row.differences': readonly MemberDifference[];
    'imports.imported_row.before': EarlierMembership;
  }
}
