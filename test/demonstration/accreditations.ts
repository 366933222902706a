import { createAccreditation } from '@svetionik/contracts/accreditations';
import { firstProfiles } from '@svetionik/domain/certificates/first-profiles';
import type { Track } from '@svetionik/domain/content/track';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import type { Acting, Acts } from './acts';
import { courseSlugs } from './courses';
import { inBothScripts } from './organisers';

interface AccreditationToBe {
  readonly track: Track;
  readonly body: string;
  readonly number: string;
  readonly points: number | null;
  /** Where the decision states them, and points follow from them. */
  readonly hours?: number;
  readonly formalOrganiser?: string;
  readonly competence?: string;
  readonly priorityArea?: string;
}

const accreditations: readonly AccreditationToBe[] = [
  {
    track: 'health',
    body: 'Demonstracioni savet za zdravstvo',
    number: 'D-153/01',
    points: 6,
    formalOrganiser: 'Demonstracioni dom zdravlja „Lipa“',
  },
  {
    track: 'education',
    body: 'Demonstracioni zavod za obrazovanje',
    number: 'D-844',
    points: 2,
    hours: 2,
    competence: 'K3',
    priorityArea: 'P2',
  },
  {
    track: 'police',
    body: 'Demonstraciona uprava za obuku',
    number: 'D-07',
    points: null,
    formalOrganiser: 'Demonstracioni centar za policijsku obuku',
  },
  {
    track: 'prosecution',
    body: 'Demonstraciona uprava za obuku',
    number: 'D-11',
    points: null,
    formalOrganiser: 'Demonstraciona pravosudna škola',
  },
];

/** Enters the accreditations by which certificates of these professions count, for the editions that are current. */
export async function makeAccreditations(
  client: Client,
  acts: Acts,
  administrator: Acting,
  validFrom: string,
): Promise<void> {
  for (const { track, body, number, points, hours = null, ...rest } of accreditations) {
    const { formalOrganiser = '', competence = '', priorityArea = '' } = rest;
    await acts.send(administrator, createAccreditation, {
      params: { accreditation: v7() },
      body: {
        profile: await profileOf(client, track),
        editions: [await editionOf(client, courseSlugs[track])],
        body: inBothScripts(body),
        number,
        validFrom,
        validTo: null,
        points,
        hours,
        formalOrganiser: inBothScripts(formalOrganiser),
        educationKind: inBothScripts('onlajn kurs'),
        competence: inBothScripts(competence),
        priorityArea: inBothScripts(priorityArea),
        trainers: inBothScripts(''),
      },
    });
  }
}

async function profileOf(client: Client, track: Track): Promise<string> {
  const name = firstProfiles.find(({ tracks }) => tracks.includes(track))?.name['sr-Latn'];
  const { rows } = await client.query<{ id: string }>(
    `SELECT profile_id AS id FROM profiles.profile_version WHERE name ->> 'sr-Latn' = $1`,
    [name],
  );
  return rows[0]?.id ?? '';
}

async function editionOf(client: Client, slug: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    'SELECT current_edition_id AS id FROM catalogue.course WHERE slug = $1',
    [slug],
  );
  return rows[0]?.id ?? '';
}
