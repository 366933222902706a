import type { JsonObject } from '@svetionik/proofs/credentials/integrity-proof';
import { loadContext } from './document-loader';

/**
 * A document of JSON-LD as the canonical list of its statements (RDF Dataset Canonicalization 1.0, N-Quads). Refuses
 * a document with a member that its contexts don't know: it would be unsigned.
 *
 * @throws an error that names the member
 * @example
 * (await canonicalDataset(credential)).split('\n').length; // one statement a line
 */
export async function canonicalDataset(document: JsonObject): Promise<string> {
  // loaded when it is needed first: by far the largest part of what signs
  const { default: jsonld } = await import('jsonld');
  return jsonld.canonize(document, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    documentLoader: loadContext,
    safe: true,
  });
}
