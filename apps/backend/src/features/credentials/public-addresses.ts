import type { BadgeKind } from '@svetionik/domain/certificates/badge-wording';

/** A list of statuses: a year of a register, in parts, because a list has room for so many only. */
export interface StatusListName {
  readonly year: number;
  /** From 1. */
  readonly part: number;
}

/** These addresses stand in credentials: what answers there may gain, and never moves. */
export function achievementUrl(publicUrl: string, course: string, edition: number): string {
  return `${publicUrl}/api/v1/achievements/${course}/${edition}`;
}

export function badgeUrl(publicUrl: string, organiser: string, kind: BadgeKind): string {
  return `${publicUrl}/api/v1/issuers/${organiser}/badges/${kind}.svg`;
}

export function certificatesUrl(publicUrl: string, organiser: string): string {
  return `${publicUrl}/api/v1/issuers/${organiser}/certificates.json`;
}

export function certificateUrl(publicUrl: string, organiser: string, fingerprint: string): string {
  return `${publicUrl}/api/v1/issuers/${organiser}/certificates/${fingerprint}`;
}

export function statusListUrl(
  publicUrl: string,
  organiser: string,
  { year, part }: StatusListName,
): string {
  return `${publicUrl}/api/v1/issuers/${organiser}/status/${year}-${part}`;
}
