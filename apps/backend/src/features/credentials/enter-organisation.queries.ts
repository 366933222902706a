import type { EntityManager } from 'typeorm';
import { execute } from '../../platform/database/query';

/**
 * What is published may be asked for by everybody, whatever organisation they are in: the transaction goes on in the one that it belongs
 * to. It sees nothing where there is no such thing.
 */
const entering = <const Organisation extends string>(organisation: Organisation) =>
  `SELECT set_config('app.organisation', coalesce(${organisation}::text /* as text: a setting is one */, ''), true)` as const;

export function enterByOrganiser(transaction: EntityManager, organiserId: string): Promise<void> {
  return execute(transaction, entering('organisations.organisation_of($1)'), [organiserId]);
}

/** By a programme that somebody has a certificate for. */
export function enterByProgramme(transaction: EntityManager, programmeId: string): Promise<void> {
  return execute(transaction, entering('registry.organisation_of_programme($1)'), [programmeId]);
}

export function enterByCourse(transaction: EntityManager, courseId: string): Promise<void> {
  return execute(transaction, entering('catalogue.organisation_of($1)'), [courseId]);
}
