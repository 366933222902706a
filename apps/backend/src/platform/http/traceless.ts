import { endpoints } from '@svetionik/contracts';
import type { Request } from 'express';
import { routeName } from './request';

const traceless: ReadonlySet<string> = new Set(
  endpoints.flatMap((endpoint) =>
    'traceless' in endpoint && endpoint.traceless ? [`${endpoint.method} ${endpoint.path}`] : [],
  ),
);

/** Whether nothing of the request is noted, not even that it came. It is known once its route is. */
export function isTraceless(request: Request): boolean {
  return traceless.has(`${request.method} ${routeName(request)}`);
}
