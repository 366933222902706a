import { createBank } from '@svetionik/contracts/banks';
import { listCourseDrafts, readCourseDraft } from '@svetionik/contracts/courses';
import { confirmImport, readImport } from '@svetionik/contracts/exchange';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { randomUUID } from 'node:crypto';
import { awaitValue } from '../../support/await-condition';
import type { Client } from './client';
import { freshSlug } from './fresh-slug';

/** A bank with an import that waits for its author, and one that is in the bank. */
export interface OwnImports {
  readonly bank: string;
  readonly ready: string;
  readonly added: string;
  /** Into a bank that a course draws from: a question that can be drawn at once, a case study, and one without a key. */
  readonly studies: { readonly bank: string; readonly id: string };
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

const question = (type: string, text: string, inside: string) =>
  `<question type="${type}"><name><text>Pitanje</text></name><questiontext format="html"><text><![CDATA[${text}]]></text></questiontext><generalfeedback format="html"><text>Tako piše u protokolu.</text></generalfeedback><defaultgrade>1</defaultgrade>${inside}</question>`;
const answer = (text: string, fraction: number) =>
  `<answer fraction="${fraction}" format="html"><text>${text}</text><feedback format="html"><text>Pročitajte protokol još jednom.</text></feedback></answer>`;

/** Questions for Moodle that measure an objective: a whole one, a case study, and one in which no answer is right. */
function moodleFile(objective: string): string {
  const choice = '<single>true</single><shuffleanswers>true</shuffleanswers>';
  return [
    `<?xml version="1.0" encoding="UTF-8"?><quiz><question type="category"><category><text>$course$/top/${objective}</text></category></question>`,
    question(
      'multichoice',
      '<p>Koga prvo obaveštavate?</p>',
      `${choice}${answer('Rukovodioca smene', 100)}${answer('Pratioca', 0)}`,
    ),
    question(
      'cloze',
      '<p>Devojka dolazi na prijem u pratnji muškarca koji govori umesto nje i drži njena dokumenta.</p><p>Kako počinjete razgovor?</p><p>{2:MULTICHOICE_VS:=Nasamo#Tako je.~Pred pratiocem#Ne pred njim.}</p><p>Koji broj zovete?</p><p>{1:SHORTANSWER:=192}</p>',
      '',
    ),
    question(
      'multichoice',
      `<p>${longTitle}?</p>`,
      `${choice}${answer('Čekam', 0)}${answer('Pitam pratioca', 0)}`,
    ),
    '</quiz>',
  ].join('\n');
}

/** The same many times over, as a course that has grown for years would have it. */
export function longFile(questions: number): string {
  return Array.from(
    { length: questions },
    (_, place) =>
      `::pitanje-${place + 1}::Šta činite u slučaju broj ${place + 1}? {=Pitam nasamo. ~Čekam. ~Zovem pratioca.}`,
  ).join('\n\n');
}

/** Sends a file and waits until a worker has read it. */
async function importFile(
  trainer: Client,
  bank: string,
  name: string,
  text: string,
  format = 'gift',
): Promise<string> {
  const id = randomUUID();
  await trainer.sendQuestions({ bank, import: id }, format, { name, text });
  await awaitImport(trainer, { bank, import: id }, 'ready');
  return id;
}

function awaitImport(
  trainer: Client,
  params: { readonly bank: string; readonly import: string },
  state: string,
): Promise<EndpointReply<typeof readImport>> {
  return awaitValue(`the import was ${state}`, async () => {
    const seen = await trainer.call(readImport, { params });
    return seen.state === state ? seen : undefined;
  });
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
  const [model] = (await trainer.call(listCourseDrafts, {})).items;
  const { content } = await trainer.call(readCourseDraft, { params: { course: model?.id ?? '' } });
  const [drawn, objective] = [content.bank ?? bank, content.objectives[0]?.id ?? ''];
  return {
    bank,
    added,
    studies: {
      bank: drawn,
      id: await importFile(trainer, drawn, 'studije.xml', moodleFile(objective), 'moodle-xml'),
    },
    ready: await importFile(
      trainer,
      bank,
      `${longTitle.slice(0, 90)}.gift`,
      [giftFile, longFile(120)].join('\n\n'),
    ),
  };
}
