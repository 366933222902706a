import { endpoints } from '@svetionik/contracts';
import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { problems } from '@svetionik/contracts/problems';
import type { Random } from '@svetionik/domain/random';
import { hostileRequest, type RawRequest } from './hostile-request';
import { hostilePageRequest, ownPages, type OwnPage } from './own-pages';
import type { RawReply } from './send';

/** What can be asked, and when its answer is wrong. */
export interface Target {
  readonly name: string;
  make(random: Random): RawRequest;
  /** What is wrong with an answer; undefined where nothing is. */
  judge(reply: RawReply): string | undefined;
}

/** Every endpoint of the contract, and every page beside it. */
export const targets: readonly Target[] = [
  ...endpoints.map((endpoint): Target => ({
    name: endpoint.name,
    make: (random) => hostileRequest(endpoint, random),
    judge: (reply) => judgeEndpoint(endpoint, reply),
  })),
  ...ownPages.map((page): Target => ({
    name: page.path,
    make: (random) => hostilePageRequest(page, random),
    judge: (reply) => judgePage(page, reply),
  })),
];

function judgeEndpoint(
  { errors = [] }: EndpointDefinition,
  { status, type, code }: RawReply,
): string | undefined {
  if (status < 400) return undefined;
  if (!type.startsWith('application/problem+json')) return `${status} as ${type}`;
  const isDeclared = errors.some((error) => error === code && problems[error] === status);
  return status >= 500 && !isDeclared ? `${status} ${code}` : undefined;
}

/** Pages answer in a form of their own. */
function judgePage({ answers }: OwnPage, { status, type }: RawReply): string | undefined {
  return status >= 500 && status !== answers ? `${status} as ${type}` : undefined;
}
