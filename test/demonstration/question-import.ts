import { requestImport } from '@svetionik/contracts/exchange';
import { v7 } from 'uuid';
import { findDraftId } from './editions';
import { runSubjectJobs } from './jobs';
import type { World } from './world';

/** One question that is taken in whole, and two that are changed on the way. */
const questions = `::naslov-vesti::Koji podatak o detetu sme da stoji u naslovu vesti? {
  =Nijedan po kome bi moglo da se prepozna.#Ni škola ni mesto ne smeju da odaju dete.
  ~Ime, ako se roditelj saglasi.#Saglasnost roditelja ne štiti dete od posledica.
  ~Škola, ako se ime izostavi.#Po školi i mestu mnogi će znati ko je to.
}

::fotografija::Fotografija deteta snimljena s leđa uvek je bezbedna. {FALSE#I odeća i mesto mogu da odaju dete.#Tako je.}

::esej::Napišite vest o akciji spasavanja, bez podataka o žrtvi. {}
`;

/** Questions that a trainer has brought into a bank from a file, and has still to look through. */
export async function makeQuestionImport(world: World): Promise<void> {
  const { acts, client, staff } = world;
  const params = { bank: await findDraftId(client, 'mediji-zavrsna'), import: v7() };
  await acts.send(staff.trainer, requestImport, {
    params,
    query: { format: 'gift' },
    body: new File([questions], 'pitanja-za-medije.gift'),
  });
  await runSubjectJobs(world, [params.import]);
}
