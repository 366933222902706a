import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { Endpoints } from '../core/routes.generated';

type Brought = Pick<EndpointReply<Endpoints['identity.openInvitation']>, 'course' | 'run'>;

/** Where somebody who has entered goes on: the course that came with it, what the run is of that did, or their courses. */
export function findEntryWay(brought: Brought | undefined): string {
  if (brought?.course?.open === true) return `/learn/begin/${brought.course.slug}`;
  if (brought?.run?.course?.open === true) return `/courses/${brought.run.course.slug}`;
  if (brought?.run?.programme) return `/learn/programmes/${brought.run.programme.id}`;
  return '/learn';
}
