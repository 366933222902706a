import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import type { z } from 'zod';

/** A reply that a page is sure to ask for as it opens. */
export interface Preload {
  readonly endpoint: EndpointDefinition;
  readonly params: Readonly<Record<string, string>>;
}

/** What pages with such a path ask for first; `preloads` gets what the groups of `path` have found. */
export interface PagePreloads {
  readonly path: RegExp;
  readonly preloads: (...found: readonly string[]) => readonly Preload[];
}

type Params<Endpoint> = Endpoint extends { readonly params: infer Schema extends z.ZodObject }
  ? [params: Readonly<Record<Extract<keyof z.input<Schema>, string>, string>>]
  : [];

/** @example preload(readCourse, { slug: 'zdravstvo' }) */
export function preload<Endpoint extends EndpointDefinition>(
  endpoint: Endpoint,
  ...given: Params<Endpoint>
): Preload {
  const [params = {}]: readonly Preload['params'][] = given;
  return { endpoint, params };
}

/** The address of its request, as the web app asks for it. */
export function requestAddress({ endpoint, params }: Preload): string {
  return endpoint.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
}
