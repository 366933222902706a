import type { ReplyOf } from '@svetionik/contracts/endpoint';
import type { Endpoints } from '../../../core/routes.generated';

/** How an attempt went. */
export type AttemptResult = ReplyOf<Endpoints['assessment.readResult']>;
