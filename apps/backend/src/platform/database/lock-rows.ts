import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';

/**
 * The row, held until the transaction ends. Our BEGIN travels with settings, so TypeORM, which did not write it,
 * would refuse its own lock modes.
 */
export async function findLocked<Row extends ObjectLiteral>(
  transaction: EntityManager,
  entity: EntityTarget<Row>,
  where: FindOptionsWhere<Row>,
): Promise<Row | null> {
  const [sql, parameters] = transaction
    .getRepository(entity)
    .createQueryBuilder()
    .where(where)
    .getQueryAndParameters();
  // the second is asked behind the first, and so reads what was committed while the row was waited for
  const [, row] = await Promise.all([
    transaction.query<unknown>(`${sql} FOR UPDATE`, parameters),
    transaction.findOneBy(entity, where),
  ]);
  return row;
}
