import type { ContentProblem, StarterContent } from '@svetionik/formats';
import type { EntityManager } from 'typeorm';
import { rowId } from './row-ids';
import { findTakenSlugs, type WantedSlug } from './slug-clashes.queries';

type Named = Omit<WantedSlug, 'id'>;

/** The files whose slug belongs to something that somebody has made in the app. */
export async function findSlugClashes(
  transaction: EntityManager,
  organisationId: string,
  content: StarterContent,
): Promise<readonly ContentProblem[]> {
  const wanted = named(content).map((one) => ({
    ...one,
    id: rowId(organisationId, one.kind, one.key),
  }));
  const clashes = await findTakenSlugs(transaction, organisationId, wanted);
  return clashes.map(({ kind, key, file }) => ({
    file,
    line: 1,
    reason: `the slug "${key}" already belongs to a ${kind} that was made in the app, so the file needs another id and name`,
  }));
}

function named({ modules, banks, courses }: StarterContent): readonly Named[] {
  return [
    ...modules.map(({ document }) => ({
      kind: 'module' as const,
      key: document.module.id,
      file: `modules/${document.module.id}/module.yaml`,
    })),
    ...banks.map(({ id }) => ({ kind: 'bank' as const, key: id, file: `banks/${id}.yaml` })),
    ...courses.map(({ document }) => ({
      kind: 'course' as const,
      key: document.id,
      file: `courses/${document.id}.yaml`,
    })),
  ];
}
