import {
  applyDecorators,
  createParamDecorator,
  Delete,
  Get,
  Patch,
  Post,
  Put,
  SetMetadata,
  type ExecutionContext,
} from '@nestjs/common';
import type { EndpointDefinition, Method } from '@svetionik/contracts/endpoint';
import type { PersonActor, VisitorActor } from '../access/actor';
import { extractInput, extractRequest } from './request';

/** Metadata key under which a handler carries its endpoint. */
export const ENDPOINT = 'svetionik:endpoint';

const routeOf: Readonly<Record<Method, (paths: string[]) => MethodDecorator>> = {
  GET: Get,
  PUT: Put,
  POST: Post,
  PATCH: Patch,
  DELETE: Delete,
};

/** Serves an endpoint of the contracts, also where it was before. */
export function Handles(endpoint: EndpointDefinition): MethodDecorator {
  const { method, path, formerPath } = endpoint;
  const paths = formerPath === undefined ? [path] : [path, formerPath];
  return applyDecorators(routeOf[method](paths), SetMetadata(ENDPOINT, endpoint));
}

/** The validated request, an `InputOf` the endpoint. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) =>
  extractInput(context),
);

/** Who asks. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): PersonActor | VisitorActor =>
    extractRequest(context).actor,
);
