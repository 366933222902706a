import { createBank } from '@svetionik/contracts/banks';
import { confirmImport, readImport } from '@svetionik/contracts/exchange';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Client } from './client';
import { freshSlug } from './fresh-slug';

/** A bank with an import that waits for its author, and one that is in the bank. */
export interface OwnImports {
  readonly bank: string;
  readonly ready: string;
  readonly added: string;
}

const longTitle =
  'Ispričajte kako biste postupili kada osoba dolazi u pratnji koja odgovara umesto nje, drži njena dokumenta i ne dozvoljava razgovor nasamo';

/** Questions as Moodle writes them: whole, changed, lost in part, and one that is none. */
export const giftFile = [
  '// [id:hitna-pomoc] [tag:zdravstvo]\n::hitna-pomoc::Koji broj zovete za hitnu medicinsku pomoć? {=194#Tako je. ~193#To su vatrogasci. ~192#To je policija.}',
  `::razgovor::${longTitle}? {~%50%Tražim da razgovaramo nasamo ~%50%Beležim tačne reči ~%-50%Pitam pratioca}`,
  '[html]<p>Vaš <span style="color:red">prvi</span> korak je <img src="slika.png" alt="slika">:</p> {=pozdrav ~zaključak}',
  'Koga zovete kada sumnjate na nestanak deteta? {=policiju =centar za socijalni rad#Može i tako.}',
  'Poverljivost znači da podatke {1:SHORTANSWER:=čuvam}.',
  'Ovo pitanje nije dovršeno {=a ~b',
].join('\n\n');

/** The same many times over, as a course that has grown for years would have it. */
export function longFile(questions: number): string {
  return Array.from(
    { length: questions },
    (_, place) =>
      `::pitanje-${place + 1}::Šta činite u slučaju broj ${place + 1}? {=Pitam nasamo. ~Čekam. ~Zovem pratioca.}`,
  ).join('\n\n');
}

/** Sends a file and waits until a worker has read it. */
export async function importFile(
  trainer: Client,
  bank: string,
  name: string,
  text: string,
): Promise<string> {
  const id = randomUUID();
  await trainer.sendQuestions({ bank, import: id }, 'gift', { name, text });
  await awaitImport(trainer, { bank, import: id }, 'ready');
  return id;
}

export async function awaitImport(
  trainer: Client,
  params: { readonly bank: string; readonly import: string },
  state: string,
): Promise<EndpointReply<typeof readImport>> {
  for (const _ of Array(100).keys()) {
    const seen = await trainer.call(readImport, { params });
    if (seen.state === state) return seen;
    await setTimeout(200);
  }
  throw new Error(`The import is never ${state}.`);
}

export async function makeImports(trainer: Client): Promise<OwnImports> {
  const bank = randomUUID();
  await trainer.call(createBank, {
    params: { bank },
    body: { slug: freshSlug('uvoz'), title: 'Uvezena pitanja' },
  });
  const added = await importFile(trainer, bank, 'ranija-pitanja.gift', longFile(300));
  const { bank: now } = await trainer.call(readImport, { params: { bank, import: added } });
  await trainer.call(confirmImport, {
    params: { bank, import: added },
    body: { leaveOut: [] },
    version: now.version,
  });
  await awaitImport(trainer, { bank, import: added }, 'added');
  return {
    bank,
    added,
    ready: await importFile(
      trainer,
      bank,
      `${longTitle.slice(0, 90)}.gift`,
      [giftFile, longFile(120)].join('\n\n'),
    ),
  };
}
