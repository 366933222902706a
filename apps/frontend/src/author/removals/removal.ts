import type { ReplyOf } from '@svetionik/contracts/endpoint';
import type { Endpoints } from '../../core/routes.generated';

/** Something that was removed from a draft and can be brought back. */
export type Removal = ReplyOf<Endpoints['removals.beginVisit']>['removals'][number];
