import type { CertificateFacts } from './certificate-facts';

/**
 * The points that a certificate says, as it was frozen: null where it says none. A confirmation of participation carries none.
 * `approved` where the document names the decision by which an authority approved the programme.
 *
 * @example
 * certificateCredit({ profile: { …, details: [{ field: 'points', label: 'bodova', value: '6,5' }] } }); // { points: 6.5, approved: false }
 */
export function certificateCredit({ kind, profile }: Pick<CertificateFacts, 'kind' | 'profile'>): {
  readonly points: number | null;
  readonly approved: boolean;
} {
  if (kind === 'participation' || profile === undefined) return { points: null, approved: false };
  const said = (field: string): string =>
    profile.details.find((detail) => detail.field === field)?.value ?? '';
  const points = /\d+(?:[.,]\d+)?/.exec(said('points'))?.[0];
  return {
    points: points === undefined ? null : Number(points.replace(',', '.')),
    approved: said('accreditationNumber').trim() !== '',
  };
}
