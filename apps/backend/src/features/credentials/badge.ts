import type { BadgeKind } from '@svetionik/domain/certificates/badge-wording';
import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { tracks } from '@svetionik/domain/content/track';
import { bakePng, bakeSvg } from '@svetionik/formats';
import { drawBadge, type BadgeFacts } from './badge-picture';
import { drawBadgePng } from './badge-png';

/** Which badge stands for a certificate; those of the time of the first design name no professional field. */
export function badgeKind({ design }: Pick<CertificateFacts, 'design'>): BadgeKind {
  return design?.track ?? 'general';
}

/** Which badge stands for a course: that of its field where it has one alone. */
export function badgeOfCourse(names: readonly string[]): BadgeKind {
  const [first, ...more] = names;
  return (more.length === 0 && tracks.find((track) => track === first)) || 'general';
}

/** The picture of a certificate with its credential inside. */
export async function bakedBadge(
  form: 'svg' | 'png',
  certificate: CertificateFacts,
  credential: Buffer,
): Promise<Buffer> {
  const { design, language, organiserName: organiser } = certificate;
  const ornament = design?.ornament ?? organiser;
  const facts: BadgeFacts = { ornament, kind: badgeKind(certificate), language, organiser };
  const inside = credential.toString();
  return Buffer.from(
    form === 'svg' ? bakeSvg(drawBadge(facts), inside) : bakePng(await drawBadgePng(facts), inside),
  );
}
