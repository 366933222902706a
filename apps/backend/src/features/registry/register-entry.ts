import type { NumberInRegister } from '@svetionik/domain/certificates/register';
import type { TextInScripts } from '@svetionik/domain/language/script';

/** What the register and the check page say of a certificate, frozen with it. */
export interface RegisterEntry {
  /** What stood before the numbers of the register when it was issued; nothing said is nothing. */
  readonly designation?: string;
  readonly holder: { readonly latin: string; readonly cyrillic: string };
  readonly organiser: TextInScripts;
  /** The title of the course, or of the programme. */
  readonly course: TextInScripts;
  /** What was completed is a whole programme; nothing said is a course. */
  readonly programme?: true;
}

/** A number with the designation that its register had when it was given. */
export function toRegisterNumber({
  number,
  year,
  entry,
}: {
  readonly number: number;
  readonly year: number;
  readonly entry: Pick<RegisterEntry, 'designation'>;
}): NumberInRegister {
  return { number, year, designation: entry.designation ?? '' };
}
