import type { JsonObject } from '@svetionik/proofs/credentials/integrity-proof';
import learnerRecord from './contexts/learner-record-2.0.1.json';
import credentials from './contexts/credentials-v2.json';
import openBadges from './contexts/open-badges-3.0.3.json';

/** The contexts that credentials are written in, in the order in which they are named. */
export const contexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const;

/** Those that a learner record is written in: the credentials within it name their own again. */
export const learnerRecordContexts = [
  contexts[0],
  'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
  contexts[1],
] as const;

const kept: Readonly<Record<string, JsonObject>> = {
  [contexts[0]]: credentials,
  [contexts[1]]: openBadges,
  [learnerRecordContexts[1]]: learnerRecord,
};

/**
 * Gives the contexts that are kept here and never asks the network, so that what was signed today reads the same in
 * twenty years.
 *
 * @throws RangeError for any other address
 * @example
 * (await loadContext('https://www.w3.org/ns/credentials/v2')).document['@context'];
 */
export async function loadContext(
  address: string,
): Promise<{ documentUrl: string; document: JsonObject }> {
  const document = kept[address];
  if (document === undefined) throw new RangeError(`The context ${address} is not kept here`);
  return { documentUrl: address, document };
}
