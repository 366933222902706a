import { parseCheckCode } from '@svetionik/domain/certificates/check-code';
import { splitWords } from '../../platform/database/name-search';
import type { RegisterSearch } from './register-filter.queries';

/** Reads what is typed into the search of the register: a number (`17`, `br. 17/2026`, `02-17/2026`), a check code, or words of a name. */
export function readSearch(
  typed: string | undefined,
): Pick<RegisterSearch, 'words' | 'number' | 'year' | 'checkCode'> {
  if (typed === undefined) return {};
  const [, number, year] =
    /^\s*(?:br\.|бр\.|no\.)?\s*(?:[\p{L}\d./-]+-(?=\d+\s*\/\s*\d{4}\s*$))?(\d{1,7})(?:\s*\/\s*(\d{4}))?\s*$/iu.exec(
      typed,
    ) ?? [];
  if (number !== undefined)
    return { number: Number(number), ...(year === undefined ? {} : { year: Number(year) }) };
  const checkCode = parseCheckCode(typed);
  if (checkCode !== null) return { checkCode };
  return { words: splitWords(typed) };
}
