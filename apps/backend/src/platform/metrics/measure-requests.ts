import type { RequestHandler } from 'express';
import { routeName } from '../http/request';
import type { Metrics } from './metrics';

/** Measures each request by the pattern of its route. */
export function measureRequests(metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    response.on('finish', () => {
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
