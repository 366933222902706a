import type { BackedUpRegister } from '../features/registry';
import { z } from 'zod';
import type { StandardInput } from './standard-input';

/** Where a register goes on. */
export interface RegisterEnd {
  readonly organisationId: string;
  readonly organiserId: string;
  readonly year: number;
  readonly last: number;
}

interface Asked {
  readonly registers: readonly BackedUpRegister[];
  /** What `--last-number` said, `02/2026=57`. */
  readonly given: readonly string[];
  /** The list of numbers given that is kept outside the database. */
  readonly noted: readonly unknown[];
  /** The moment of the backup, and now. */
  readonly from: Date;
  readonly until: Date;
}

const note = z.object({ organiserId: z.string(), year: z.number(), last: z.number().int() });
const most = 100_000;

/**
 * The last number given of each register, because documents that were issued after the backup are in the world: by what the
 * command says, else asked, with what the list outside the database proposes.
 */
export async function askLastNumbers(
  input: StandardInput,
  { registers, given, noted, from, until }: Asked,
): Promise<RegisterEnd[]> {
  const answers = new Map(given.map(readAnswer));
  const ends: RegisterEnd[] = [];
  for (const register of registers) {
    for (let year = from.getUTCFullYear(); year <= until.getUTCFullYear(); year += 1) {
      const known = register.last[String(year)] ?? 0;
      const proposed = Math.max(known, lastNoted(noted, register.organiserId, year));
      const name = nameOf(register, registers, year);
      const said = answers.get(name);
      answers.delete(name);
      const last = said ?? (await ask(input, { register, name, known, proposed }));
      refuseWrong(last, known, name);
      ends.push({
        organisationId: register.organisationId,
        organiserId: register.organiserId,
        year,
        last,
      });
    }
  }
  const [strange] = answers.keys();
  if (strange !== undefined) throw new Error(`The backup has no register ${strange}.`);
  return ends;
}

interface Question {
  readonly register: BackedUpRegister;
  readonly name: string;
  readonly known: number;
  readonly proposed: number;
}

async function ask(
  input: StandardInput,
  { register, name, known, proposed }: Question,
): Promise<number> {
  const from = proposed > known ? `, the list outside the database with ${proposed}` : '';
  const line = await input.ask(
    `Register ${name} of ${register.name}: the backup ends with ${known}${from}. Last number given [${proposed}]: `,
  );
  if (line === undefined)
    throw new Error(
      `Nobody said which number of the register ${name} was given last. Look at the newest documents, and say it: --last-number ${name}=${proposed}`,
    );
  return line.trim() === '' ? proposed : readNumber(line, name);
}

/** The register as the command names it: designation or, where that is not its own, the id of the organiser, and the year. */
function nameOf(
  { designation, organiserId }: BackedUpRegister,
  registers: readonly BackedUpRegister[],
  year: number,
): string {
  const isOwn =
    designation !== '' && registers.filter((each) => each.designation === designation).length === 1;
  return `${isOwn ? designation : organiserId}/${year}`;
}

function lastNoted(noted: readonly unknown[], organiserId: string, year: number): number {
  const lasts = noted.flatMap((line) => {
    const { data } = note.safeParse(line);
    return data?.organiserId === organiserId && data.year === year ? [data.last] : [];
  });
  return Math.max(0, ...lasts);
}

function readAnswer(said: string): [name: string, last: number] {
  const [, name, number] = /^(.+)=(.*)$/.exec(said) ?? [];
  if (name === undefined || number === undefined)
    throw new Error(`Say --last-number REGISTER/YEAR=NUMBER, not ${said}.`);
  return [name, readNumber(number, name)];
}

function readNumber(text: string, name: string): number {
  const typed = text.trim();
  if (!/^\d{1,9}$/.test(typed)) throw new Error(`The last number of ${name} is not a number.`);
  return Number(typed);
}

function refuseWrong(last: number, known: number, name: string): void {
  if (last < known)
    throw new Error(
      `The backup holds numbers of the register ${name} up to ${known}: the last one given cannot be ${last}.`,
    );
  if (last - known > most)
    throw new Error(
      `From ${known} to ${last} more than ${most} numbers of the register ${name} would be lost: is that typed right?`,
    );
}
