import { issueDate } from '@svetionik/domain/certificates/register';
import { longDate } from '@svetionik/domain/language/calendar-date';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { TextInScripts } from '@svetionik/domain/language/script';

interface Told {
  readonly name: TextInScripts | undefined;
  readonly publicUrl: string;
  /** The public half of the key, in base64url. */
  readonly key: string;
  readonly now: Date;
}

const commands = `  openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in SHA256SUMS -sigfile SHA256SUMS.sig
  sha256sum --check SHA256SUMS`;

/** What stands in the file and how it is checked, in Serbian in both scripts and in English. */
export function writeReadme(told: Told): string {
  const day = issueDate(told.now, 'Europe/Belgrade').date;
  const serbian = writeSerbian(told, longDate(day, 'sr-Cyrl', 'genitive'));
  const english = writeEnglish(told, longDate(day, 'en', 'genitive'));
  return [serbian, cyrillicToLatin(serbian), english].join(`\n${'-'.repeat(72)}\n\n`);
}

function writeSerbian({ name, publicUrl, key }: Told, day: string): string {
  return `ПРЕДАЈА ПОДАТАКА: ${name?.['sr-Cyrl'] ?? ''}
Направљено ${day}

Шта је овде
  register/     сваки регистар као табела (.csv) и као подаци (.json);
                documents.json наводи све документе, са кодом којим се
                проверавају и отиском (SHA-256) документа
  data/         људи, курсеви, уписи и резултати
  content/      оно што је организација написала: курсеви, модули у важећим
                издањима, питања са кључевима, и датотеке под својим отиском

Како се проверава
Распакујте датотеку и у њеној фасцикли покрените:

${commands}

Прва наредба потврђује да списак отисака није мењан („Signature Verified Successfully“),
а друга да није мењана ниједна датотека. Кључ у датотеци public-key.pem објављен је на адреси

  ${publicUrl}/api/v1/receipts/keys

и тамо гласи ${key}.

Документи се и даље проверавају својим кодом на адреси ${publicUrl}/v.
`;
}

function writeEnglish({ name, publicUrl, key }: Told, day: string): string {
  return `HANDOVER OF DATA: ${name?.['sr-Latn'] ?? ''}
Made on ${day}

What is here
  register/     each register as a table (.csv) and as data (.json);
                documents.json lists every document, with the code that it is
                checked by and the fingerprint (SHA-256) of the document
  data/         people, courses, enrolments and results
  content/      what the organisation has written: courses, modules in the
                editions that count, questions with their keys, and files,
                each called by its fingerprint

How it is checked
Unpack the file and run in its folder:

${commands}

The first command confirms that the list of fingerprints was not changed ("Signature Verified
Successfully"), the second that no file was. The key in public-key.pem is published at

  ${publicUrl}/api/v1/receipts/keys

where it reads ${key}.

Documents can still be checked by their codes at ${publicUrl}/v.
`;
}
