import { drawable } from '@svetionik/domain/attempt/blueprint';
import { expectedForm } from '@svetionik/domain/attempt/expected-form';
import { filterByTracks } from '@svetionik/domain/items/bank-attributes';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { DomainError } from '../../../platform/http/domain-error';
import { requireDraft } from '../authoring.access';
import { findDraft, findParts } from '../drafts/drafts.queries';
import type { PanelItem } from './panels.queries';

/** The items that forms are drawn from by the rules as they are written now, each with the points that it brings to a form on average. */
export async function findItemsToJudge(
  transaction: EntityManager,
  actor: PersonActor,
  courseId: string,
): Promise<PanelItem[]> {
  const course = await findDraft(transaction, actor.organisationId, 'course', courseId, false);
  if (course === undefined)
    throw new DomainError('authoring.reference-unknown', { details: { references: [courseId] } });
  const { bank, tracks, assessment } = course.content;
  if (bank === null) throw new DomainError('panel.nothing-to-judge');
  await requireDraft(transaction, actor, 'bank', bank);
  const items = filterByTracks(
    (await findParts(transaction, actor.organisationId, 'item', [bank])).map(
      ({ content }) => content,
    ),
    tracks,
  );
  const shares = expectedForm(drawable(items), assessment.draw);
  const judged = items
    .map((content) => ({ content, weight: (shares.get(content.id) ?? 0) * content.points }))
    .filter(({ weight }) => weight > 0);
  if (judged.length === 0) throw new DomainError('panel.nothing-to-judge');
  return judged.map((item, index) => ({ ...item, position: index + 1 }));
}
