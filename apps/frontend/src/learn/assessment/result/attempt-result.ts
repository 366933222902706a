import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { Endpoints } from '../../../core/routes.generated';

/** How an attempt went, or that people still mark it. */
export type AttemptResult = EndpointReply<Endpoints['assessment.readResult']>;

/** How an attempt went. */
export type JudgedResult = Extract<AttemptResult, { judged: true }>;

/** A closed attempt that people still mark. */
export type AwaitingResult = Extract<AttemptResult, { judged: false }>;

/** An entry test that is over. */
export type EntryTestResult = Extract<AttemptResult, { judged: 'not-at-all' }>;
