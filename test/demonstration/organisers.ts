import {
  addSignatory,
  createOrganiser,
  setSeal,
  setSignature,
} from '@svetionik/contracts/organisers';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { v7 } from 'uuid';
import { organiserPictures } from '../support/organiser-pictures';
import type { Acting, Acts } from './acts';

interface OrganiserToBe {
  readonly name: string;
  readonly place: string;
  readonly registerDesignation: string;
  readonly signatory: string;
  readonly role: string;
}

const organisers: readonly OrganiserToBe[] = [
  {
    name: 'Demonstracioni centar za obuku',
    place: 'Beograd',
    registerDesignation: 'DC',
    signatory: 'Jasna Demić',
    role: 'direktorka',
  },
  {
    name: 'Demonstraciona škola za zdravstvo',
    place: 'Novi Sad',
    registerDesignation: 'DZ-02',
    signatory: 'Attila Demić',
    role: 'rukovodilac obuka',
  },
  {
    name: 'Demonstraciono udruženje prosvetnih radnika',
    place: 'Novi Pazar',
    registerDesignation: '03/D',
    signatory: 'Selma Demić',
    role: 'predsednica',
  },
];

/** Makes three organisers who can issue from that day on; the first is the one that courses name while nobody has chosen. Gives their ids. */
export async function makeOrganisers(
  acts: Acts,
  administrator: Acting,
  validFrom: string,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const each of organisers)
    ids.push(await makeOrganiser(acts, administrator, each, validFrom));
  return ids;
}

/** Makes an organiser with seal and signature, who can issue from that day on. Gives its id. */
export async function makeOrganiser(
  acts: Acts,
  administrator: Acting,
  { name, place, registerDesignation, ...signs }: OrganiserToBe,
  validFrom: string,
): Promise<string> {
  const { seal, signature } = await organiserPictures();
  const [organiser, signatory] = [v7(), v7()];
  const params = { organiser };
  await acts.send(administrator, createOrganiser, {
    params,
    body: {
      name: inBothScripts(name),
      place: inBothScripts(place),
      registerDesignation,
      signingKey: null,
    },
  });
  await acts.send(administrator, addSignatory, {
    params: { organiser, signatory },
    body: {
      name: inBothScripts(signs.signatory),
      role: inBothScripts(signs.role),
      validFrom,
      validTo: null,
    },
  });
  await acts.send(administrator, setSeal, { params, version: 2, body: new Blob([seal]) });
  await acts.send(administrator, setSignature, {
    params: { organiser, signatory },
    version: 3,
    body: new Blob([signature]),
  });
  return organiser;
}

export function inBothScripts(latin: string): { 'sr-Latn': string; 'sr-Cyrl': string } {
  return { 'sr-Latn': latin, 'sr-Cyrl': latinToCyrillic(latin) };
}
