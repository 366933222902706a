import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { ActionFilter } from './actions.queries';

interface Told {
  readonly name: TextInScripts | undefined;
  readonly organisationId: string;
  /** Who asked for it. */
  readonly actorId: string;
  readonly filter: ActionFilter;
  /** The public half of the key, in base64url. */
  readonly key: string;
  readonly now: Date;
}

const commands = `  openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in SHA256SUMS -sigfile SHA256SUMS.sig
  sha256sum --check SHA256SUMS`;
const ownCommand = '  npm run cli -- verify-audit-export FILE.zip';

/** What stands in the file and how it is checked, in Serbian in both scripts and in English. */
export function writeReadme(told: Told): string {
  const serbian = writeSerbian(told);
  return [serbian, cyrillicToLatin(serbian), writeEnglish(told)].join(`\n${'-'.repeat(72)}\n\n`);
}

/** As the program names it: the same in every language. */
function describe({ organisationId, actorId, filter, now }: Told): string {
  const narrowed = Object.entries(filter).flatMap(([by, value]: [string, string | undefined]) =>
    value === undefined ? [] : `  ${by}: ${value}`,
  );
  return [
    `  organisation: ${organisationId}`,
    `  asked by: ${actorId}`,
    `  at: ${now.toISOString()}`,
    ...narrowed,
  ].join('\n');
}

function writeSerbian(told: Told): string {
  return `ЗАПИСИ О РАДЊАМА: ${told.name?.['sr-Cyrl'] ?? ''}

${describe(told)}

Шта је овде
Табеле actions-N.csv са записима који овоме одговарају, последњи је први. Радње стоје онако како их
програм зове. Имена и разлози стоје поред записа какви су сада; све остало у реду улази у отисак
записа. Ред без места у ланцу млађи је од једног минута.

Како се проверава
Распакујте датотеку и у њеној фасцикли покрените:

${commands}

Прва наредба потврђује да списак отисака није мењан („Signature Verified Successfully“),
а друга да није мењана ниједна датотека. Кључ у датотеци public-key.pem гласи

  ${told.key}

и мора да буде исти као „signedBy“ у редовима audit-*.jsonl који се чувају ван базе и шаљу е-поштом.
Онај ко води сервер све то проверава једном наредбом, кључевима сервера:

${ownCommand}
`;
}

function writeEnglish(told: Told): string {
  return `RECORDS OF ACTIONS: ${told.name?.['sr-Latn'] ?? ''}

${describe(told)}

What is here
Tables actions-N.csv with the records that fit this, the last one first. Actions stand as the
program calls them. Names and reasons stand beside a record as they are now; all else in a line is
part of the hash of the record. A line without a place in the chain is younger than a minute.

How it is checked
Unpack the file and run in its folder:

${commands}

The first command confirms that the list of hashes was not changed ("Signature Verified
Successfully"), the second that no file was. The key in public-key.pem reads

  ${told.key}

and has to be the one that is "signedBy" in the lines of audit-*.jsonl, which are kept outside the
database and mailed. Whoever runs the server checks all of it with one command, by its keys:

${ownCommand}
`;
}
