import type { INestApplicationContext } from '@nestjs/common';
import { resolve } from 'node:path';
import type { EntityManager } from 'typeorm';
import { StarterContentPublisher } from '../features/authoring';
import { newId } from '../platform/database/identifiers';
import { withOrganisation } from './installation';

const starterFolder = resolve(__dirname, '../../../../../../content');

/** Publishes the courses of a content folder: the starter courses, unless another folder is named. */
export async function loadContent(app: INestApplicationContext, [folder = starterFolder]: readonly string[]): Promise<string> {
  return withOrganisation(app, async (transaction, actor) => {
    const organiserId = await provideOrganiser(transaction, actor.organisationId);
    const { courses, modules, banks } = await app.get(StarterContentPublisher).publish(transaction, actor, resolve(folder), organiserId);
    const items = banks.reduce((sum, bank) => sum + bank.items.length, 0);
    return `${courses.length} courses, ${modules.length} modules and ${items} assessment items are loaded.`;
  });
}

async function provideOrganiser(transaction: EntityManager, organisationId: string): Promise<string> {
  const known: { id: string }[] = await transaction.query(
    'SELECT id FROM organisations.organiser WHERE organisation_id = $1 AND archived_at IS NULL ORDER BY created_at, id LIMIT 1',
    [organisationId],
  );
  const id = known[0]?.id ?? newId();
  if (known.length === 0) {
    await transaction.query(
      `INSERT INTO organisations.organiser (id, organisation_id, name, place, signatory_name, signatory_role, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, now())`,
      [
        id,
        organisationId,
        { 'sr-Latn': 'ASTRA – Akcija protiv trgovine ljudima', 'sr-Cyrl': 'АСТРА – Акција против трговине људима' },
        { 'sr-Latn': 'Beograd', 'sr-Cyrl': 'Београд' },
        { 'sr-Latn': 'ovlašćeno lice', 'sr-Cyrl': 'овлашћено лице' },
        { 'sr-Latn': 'za organizatora', 'sr-Cyrl': 'за организатора' },
      ],
    );
  }
  return id;
}
