/** A route as the client knows it; `field` is the name of the file in a form. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly field?: string;
  /** No cookie goes with it, and it says no owner. */
  readonly traceless?: boolean;
}

/** All parts that a request may have. */
export interface RequestParts {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly version?: number;
  readonly confirmed?: readonly string[];
  /** Arrives although the page goes. Browsers take 64 KiB at a time for it. */
  readonly keepalive?: boolean;
}

/**
 * The address of a request, with its parameters in place.
 *
 * @example
 * buildAddress({ method: 'GET', path: '/api/v1/courses/:slug' }, { params: { slug: 'zdravstvo' } }); // '/api/v1/courses/zdravstvo'
 */
export function buildAddress(route: Route, { params = {}, query = {} }: RequestParts): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const given = Object.entries(query).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  const search = new URLSearchParams(
    given.map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  return search === '' ? path : `${path}?${search}`;
}

/**
 * Method, headers and body as fetch takes them. A change names whose page it comes from: the server refuses it when somebody
 * else has signed in meanwhile, in another tab.
 */
export function buildOptions(
  route: Route,
  { body, version, confirmed = [], keepalive = false }: RequestParts,
  owner?: string,
): RequestInit {
  const headers = new Headers({ accept: 'application/json, application/problem+json, */*' });
  if (version !== undefined) headers.set('if-match', `"${version}"`);
  if (owner !== undefined && route.method !== 'GET' && !route.traceless)
    headers.set('signed-in-as', owner);
  if (confirmed.length > 0) headers.set('confirmed-identifiers', confirmed.join(', '));
  const options: RequestInit = {
    method: route.method,
    headers,
    credentials: route.traceless ? 'omit' : 'same-origin',
    keepalive,
  };
  if (body === undefined) return options;
  if (body instanceof Blob) return { ...options, body: buildForm(route, body) };
  headers.set('content-type', 'application/json');
  return { ...options, body: JSON.stringify(body) };
}

/** A file as the form that the route takes. */
export function buildForm({ field = 'file' }: Route, file: Blob): FormData {
  const form = new FormData();
  form.append(field, file);
  return form;
}
