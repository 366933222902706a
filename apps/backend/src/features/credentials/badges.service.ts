import { Injectable } from '@nestjs/common';
import type { readBadge } from '@svetionik/contracts/credentials';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { BadgeKind } from '@svetionik/domain/certificates/badge-wording';
import { tracks } from '@svetionik/domain/content/track';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { Transactions } from '../../platform/database/transactions';
import { Answer } from '../../platform/http/answer';
import { drawBadge } from './badge-picture';
import { drawBadgePng } from './badge-png';
import { requireIssuer } from './credentials.access';
import { publicHeaders } from './issuers.service';

type Badge = EndpointInput<typeof readBadge>['params']['badge'];

/** The pictures that credentials name. */
@Injectable()
export class BadgesService {
  constructor(private readonly transactions: Transactions) {}

  async read(
    actor: PersonActor | VisitorActor,
    organiser: string,
    badge: Badge,
  ): Promise<Answer<Buffer>> {
    const { name } = await this.transactions.reading(actor, (transaction) =>
      requireIssuer(transaction, organiser),
    );
    const facts = {
      ornament: name['sr-Latn'],
      kind: kindOf(badge),
      language: 'sr-Latn' as const,
      organiser: name['sr-Latn'],
    };
    const isSvg = badge.endsWith('.svg');
    const content = isSvg ? Buffer.from(drawBadge(facts)) : await drawBadgePng(facts);
    return new Answer(200, content, {
      ...publicHeaders,
      'Content-Type': isSvg ? 'image/svg+xml; charset=utf-8' : 'image/png',
      'Content-Length': String(content.length),
    });
  }
}

function kindOf(badge: Badge): BadgeKind {
  return tracks.find((track) => badge.startsWith(`${track}.`)) ?? 'general';
}
