import type { RequestHandler } from 'express';
import { routeName } from '../http/request';
import { isTraceless } from '../http/traceless';
import type { Metrics } from './metrics';

/** Measures each request by the pattern of its route, but for what is to leave no trace. */
export function measureRequests(metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    response.on('finish', () => {
      if (isTraceless(request)) return;
      const labels = {
        method: request.method,
        route: routeName(request),
        status: response.statusCode,
      };
      metrics.observe(labels, (performance.now() - start) / 1000);
    });
    next();
  };
}
