import { partQuota } from '@svetionik/domain/runs/parted-quota';
import type { MergeFollower } from '../institutions';
import {
  countMeeting,
  findSummed,
  holdQuotaRuns,
  markPlaces,
  moveQuotas,
  noteQuotas,
  renewVersions,
  unmarkPlaces,
  writeParted,
} from './merged-quotas.queries';

/** Places that runs keep for an institution go where it goes; of two that meet in one run there are then as many as both had. */
export const mergedQuotas: MergeFollower = {
  foresee: countMeeting,

  async merge(transaction, pair) {
    const { organisationId, kept, merged } = pair;
    await holdQuotaRuns(transaction, organisationId, merged);
    await noteQuotas(transaction, pair);
    await markPlaces(transaction, pair);
    await moveQuotas(transaction, pair, { from: merged, to: kept, summed: [true, false] });
    await renewVersions(transaction, pair);
  },

  async part(transaction, pair) {
    const { organisationId, kept, merged } = pair;
    await holdQuotaRuns(transaction, organisationId, kept);
    await moveQuotas(transaction, pair, { from: kept, to: merged, summed: [false] });
    const summed = await findSummed(transaction, pair);
    const parted = summed.map(({ id, returning, before, ...together }) => ({
      id,
      ...partQuota(together, returning, before),
    }));
    await writeParted(transaction, pair, parted);
    await unmarkPlaces(transaction, pair);
    await renewVersions(transaction, pair);
  },
};
