import { readCmsSignature } from '@svetionik/proofs/signatures/cms-signature';
import { pdfSignature } from '@svetionik/proofs/signatures/pdf-signature';
import { withTimestamp } from './cms-signature';

/** No longer time stamp is taken, in bytes: with its chain of certificates one has about six thousand. */
export const longestTimestamp = 16 * 1024;

/** In bytes, with what says that it is a time stamp. */
export const roomOfStamp = longestTimestamp + 64;

/** Obtains a time stamp of some bytes: a TimeStampToken (RFC 3161) in DER. */
export type Stamp = (stamped: Uint8Array) => Promise<Uint8Array>;

/** Puts a time stamp beside the signature of a file that has room for one, in place: PAdES baseline B-T (ETSI EN 319 142-1). */
export async function stampFile(pdf: Buffer, stamp: Stamp): Promise<Buffer> {
  const found = pdfSignature(pdf);
  const cms = found && readCmsSignature(found.signature);
  if (found === undefined || cms === undefined) throw new Error('Nothing signed to be stamped');
  const stamped = withTimestamp(found.signature, await stamp(cms.signatureValue)).toString('hex');
  const { start, end } = found.room;
  if (stamped.length > end - start) throw new RangeError('The time stamp is longer than its room');
  pdf.write(stamped, start, 'latin1');
  return pdf;
}
