import type { programme } from '@svetionik/contracts/programmes';
import { alike } from '@svetionik/domain/content/alike';
import type { ProgrammePlan } from '@svetionik/domain/programmes/plan';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { inBothScripts } from '../catalogue';
import { readEditions, type ProgrammeEdition } from './editions.queries';
import { findFollowed } from './followed-groups.queries';
import { managesPeople } from './programmes.access';
import { findDraftParts, type ProgrammeRow, type ProgrammeText } from './programmes.queries';

type DraftParts = Awaited<ReturnType<typeof findDraftParts>>;

/** A programme as it is written, with what is published of it, in a fixed number of statements. */
export async function describeProgramme(
  transaction: EntityManager,
  actor: PersonActor,
  row: ProgrammeRow,
): Promise<z.output<typeof programme>> {
  const { organisationId } = actor;
  const parts = await findDraftParts(transaction, organisationId, row.id);
  const text = readText(row, parts);
  const edition = await findCurrentEdition(transaction, organisationId, row);
  const { id, title, joining, profile, months, renewalCourse, people, version, publishedAt } = row;
  return {
    ...{ id, title, joining, profile, people, version, text },
    renewal: months === null || renewalCourse === null ? null : { months, course: renewalCourse },
    edition: row.edition,
    parts: parts.length,
    courses: parts.map((part) => ({ id: part.course, name: part.title })),
    publishedAt: publishedAt?.toISOString() ?? null,
    changed: edition === undefined || differs(text, edition),
    followed: await findFollowed(transaction, organisationId, row.id),
    managed: managesPeople(actor),
  };
}

/** What is written of a programme. */
export function readText(row: ProgrammeRow, parts: DraftParts): ProgrammeText {
  const { title, summary, inOrder, choose } = row;
  return { title, summary, inOrder, choose, parts: parts.map(pickPart) };
}

/** The edition that people get into; undefined before the first. */
export async function findCurrentEdition(
  transaction: EntityManager,
  organisationId: string,
  { editionId }: Pick<ProgrammeRow, 'editionId'>,
): Promise<ProgrammeEdition | undefined> {
  if (editionId === null) return undefined;
  return (await readEditions(transaction, organisationId, [editionId])).get(editionId);
}

/** Whether what is written is something else than what is published. */
export function differs(text: ProgrammeText, edition: ProgrammeEdition): boolean {
  const published = { title: inBothScripts(text.title), summary: inBothScripts(text.summary) };
  const { title, summary } = edition;
  const of = ({ inOrder, choose, parts }: ProgrammePlan) => ({
    ...{ inOrder, choose, parts: parts.map(pickPart) },
  });
  return !alike({ ...published, ...of(text) }, { title, summary, ...of(edition) });
}

function pickPart({ id, course, kind, need, entryPercent }: ProgrammeText['parts'][number]) {
  return { id, course, kind, need, entryPercent };
}
