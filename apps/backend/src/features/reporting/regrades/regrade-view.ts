import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type {
  listEffects,
  listReceivedRegrades,
  listRegrades,
  readRegrade,
} from '@svetionik/contracts/regrades';
import { plainText } from '@svetionik/domain/content/plain-text';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { coarsenCount } from '@svetionik/domain/statistics/coarsen-count';
import type { Look } from '../../../platform/access/look';
import type { ItemContent } from '../../assessment';
import { readPersonName } from '../../identity';
import type { EffectRow, RegradeRow } from './regrades.queries';
import type { MemberSumsRow, ReceivedRow } from './shared-regrades.queries';

type Regrade = EndpointReply<typeof listRegrades>['items'][number];
type Elsewhere = NonNullable<EndpointReply<typeof readRegrade>['elsewhere']>;

export function describePrompt(content: ItemContent): TextInScripts {
  return {
    'sr-Latn': plainText(content['sr-Latn'].prompt),
    'sr-Cyrl': plainText(content['sr-Cyrl'].prompt),
  };
}

export function describeRegrade({
  id,
  state,
  content,
  reason,
  orderedAt,
  lookedAt,
  passes,
  fails,
  more,
  less,
  certificates,
}: RegradeRow): Regrade {
  return {
    id,
    state,
    prompt: describePrompt(content),
    reason,
    orderedAt: orderedAt.toISOString(),
    lookedAt,
    counts: { passes, fails, more, less },
    certificates,
  };
}

export function describeEffect(
  row: EffectRow,
  named: boolean,
): EndpointReply<typeof listEffects>['items'][number] {
  const { attempt, effect, before, after, certificate, programmeCertificate } = row;
  return {
    attempt,
    effect,
    before,
    after,
    certificate: named ? certificate : null,
    programmeCertificate: named ? programmeCertificate : null,
    person: named ? { name: readPersonName(row), email: row.email } : null,
  };
}

/** Numbers of people in steps of five; of fewer than ten there are none. */
export function describeMemberSums(row: MemberSumsRow | undefined): Elsewhere | null {
  if (row === undefined) return null;
  const { working, people, passes, fails, more, less, certificates } = row;
  const counts =
    passes === null || fails === null || more === null || less === null
      ? null
      : {
          passes: coarsenCount(passes),
          fails: coarsenCount(fails),
          more: coarsenCount(more),
          less: coarsenCount(less),
        };
  return {
    working: working ?? false,
    people: people === null ? null : coarsenCount(people),
    counts,
    certificates: certificates === null ? null : coarsenCount(certificates),
  };
}

export function describeReceived(
  row: ReceivedRow,
  looks: readonly Look[],
): EndpointReply<typeof listReceivedRegrades>['items'][number] {
  const { id, prompt, reason, lookedAt, passes, fails, more, less, certificates } = row;
  return {
    id,
    prompt,
    reason,
    lookedAt,
    certificates,
    owner: looks.find((look) => look.id === row.courseOrganisationId) ?? null,
    state: row.state === 'applied' ? 'applied' : 'applying',
    receivedAt: row.receivedAt.toISOString(),
    counts: { passes, fails, more, less },
  };
}
