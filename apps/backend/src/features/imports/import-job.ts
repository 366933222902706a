import type { SystemActor } from '../../platform/access/actor';
import type { Job } from '../../platform/jobs/define-job';

/** The program at work within the organisation of an import. */
export type ImportActor = SystemActor & { readonly organisationId: string };

/** Whose import a job is about, and which. */
export function readJob({ organisationId, ids }: Job): { actor: ImportActor; id: string } {
  const id = ids['importId'];
  if (organisationId === null || id === undefined) throw new Error('the job names no import');
  return { actor: { kind: 'system', organisationId }, id };
}
