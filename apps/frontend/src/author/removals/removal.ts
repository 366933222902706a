import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { Endpoints } from '../../core/routes.generated';

/** Something that was removed from a draft and can be brought back. */
export type Removal = EndpointReply<Endpoints['removals.beginVisit']>['removals'][number];
