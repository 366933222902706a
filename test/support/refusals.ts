import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import { freshMinutes } from '@svetionik/domain/access/fresh-proof';
import {
  findPermittedRole,
  findLackingRoles,
  type Role,
} from '@svetionik/domain/access/permissions';
import { v7 } from 'uuid';
import { standardPersons } from './example-readers';
import type { Given } from './given';

const elsewhere: Readonly<Record<Role, string>> = {
  learner: examples.otherLearner,
  author: examples.otherTrainer,
  reviewer: examples.otherTrainer,
  marker: examples.otherTrainer,
  trainer: examples.otherTrainer,
  'training-manager': examples.otherAdministrator,
  'certificate-officer': examples.otherAdministrator,
  administrator: examples.otherAdministrator,
  'institution-coordinator': examples.otherAdministrator,
  auditor: examples.otherAdministrator,
  'safeguarding-officer': examples.otherTrainer,
};

export interface Refusal {
  readonly as: string;
  /** Who is signed in; undefined is nobody. */
  readonly person: ((given: Given) => string | Promise<string>) | undefined;
  readonly status: number;
  /** Whose page the request says that it comes from. */
  readonly owner?: string;
  /** How many minutes ago they proved who they are. */
  readonly provenMinutes?: number;
  /** The provider of the organisation has let them in. */
  readonly byProvider?: true;
}

/** What every endpoint that is not public must refuse: without exception nobody, all wrong roles at once, and the page of somebody else. */
export function refusals(endpoint: EndpointDefinition): Refusal[] {
  if (endpoint.permission === 'public') return [];
  const right =
    endpoint.exampleAs === undefined || endpoint.exampleAs === 'nobody'
      ? findPermittedRole(endpoint.permission)
      : endpoint.exampleAs;
  const wrong = findLackingRoles(endpoint.permission);
  const rows: Refusal[] = [
    { as: 'nobody', person: undefined, status: 401 },
    {
      as: `somebody with ${wrong.join(' and ') || 'no role'}`,
      person: (given) => given.person({ email: `${v7()}@primer.rs`, roles: wrong }),
      status: 403,
    },
    {
      as: `a ${right} on the page of somebody else`,
      person: () => standardPersons[right],
      status: 401,
      owner: examples.newPerson,
    },
  ];
  if (endpoint.freshProof === true)
    rows.push({
      as: `a ${right} who proved long ago who they are`,
      person: () => standardPersons[right],
      status: 403,
      provenMinutes: freshMinutes,
    });
  if (endpoint.ownWay === true)
    rows.push({
      as: `a ${right} who came in by the provider of the organisation`,
      person: () => standardPersons[right],
      status: 403,
      byProvider: true,
    });
  if (endpoint.owned ?? endpoint.params !== undefined) {
    rows.push({
      as: `a ${right} of another organisation`,
      person: () => elsewhere[right],
      status: 404,
    });
    if (right === 'learner')
      rows.push({ as: 'another learner', person: () => examples.newPerson, status: 404 });
  }
  return rows;
}
