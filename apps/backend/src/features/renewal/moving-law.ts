import { findDecidingChange } from '@svetionik/domain/certificates/lifecycle/renewal';
import type { FindMovingLaw } from '../registry';
import { sentenceOfLaw } from './law-sentence';
import { findTerm, toTerm } from './lifecycles.queries';

/** The change of law that decides until when a certificate counts. */
export const findMovingLaw: FindMovingLaw = async (transaction, certificate) => {
  const row = await findTerm(transaction, certificate);
  const change = row && findDecidingChange(toTerm(row));
  if (change === undefined) return null;
  const { changedOn, renewBy } = change;
  return { changedOn, renewBy, ...sentenceOfLaw(change) };
};
