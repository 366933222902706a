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
  await transaction.query(`${sql} FOR UPDATE`, parameters);
  return transaction.findOneBy(entity, where);
}
