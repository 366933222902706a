import { Transactions } from '../../apps/backend/src/platform/database/transactions';
import { LostNumbers } from '../../apps/backend/src/features/registry/lost-numbers';
import { runAtMoment } from './moment';
import type { World } from './world';

/** Two numbers were given after the backup from which the installation was restored on that day. */
const [daysOfRestoring, lost] = [100, 2];

/** Plans the day after which the register of the first organiser holds numbers that are lost. */
export function planLostNumbers({ acts, agenda, app, chance, client, year }: World): void {
  const time = year.daysAgo(daysOfRestoring);
  agenda.plan(time, async () => {
    const { rows } = await client.query<{ organiserId: string; year: number; last: number }>(
      `SELECT organiser_id AS "organiserId", year, last_number AS last FROM registry.register WHERE last_number > 0 AND year = $1 ORDER BY last DESC LIMIT 1`,
      [time.getUTCFullYear()],
    );
    const actor = { kind: 'system', organisationId: acts.organisationId } as const;
    for (const { last, ...register } of rows)
      await runAtMoment(time, chance, () =>
        app.get(Transactions).unitOfWork(actor, (transaction) =>
          app.get(LostNumbers).enter(transaction, actor, {
            organisationId: acts.organisationId,
            ...register,
            last: last + lost,
          }),
        ),
      );
  });
}
