import { Logger } from '@nestjs/common';
import type { RequestHandler } from 'express';
import { routeName } from '../http/request';
import { isTraceless } from '../http/traceless';

const slowMilliseconds = 1000;

/** Notes slow and failed requests by the pattern of their route: addresses may hold codes. What is to leave no trace is not noted. */
export function accessLog(): RequestHandler {
  const logger = new Logger('Access');
  return (request, response, next) => {
    const start = performance.now();
    response.on('finish', () => {
      if (isTraceless(request)) return;
      const took = Math.round(performance.now() - start);
      if (response.statusCode >= 500 || took > slowMilliseconds) {
        logger.warn(`${request.method} ${routeName(request)} ${response.statusCode} ${took} ms`);
      }
    });
    next();
  };
}
