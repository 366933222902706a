import { examples } from '@svetionik/contracts/examples';
import type { Random } from '@svetionik/domain/random';
import { encode, hostileText } from './hostile';
import type { RawRequest } from './hostile-request';

/** A page that the server answers beside the contract. */
export interface OwnPage {
  /** Where it stands, as in the list of what the dev server hands on. */
  readonly path: string;
  /** What may follow there. */
  readonly below: readonly string[];
  /** The fields of a form that it takes. */
  readonly fields: readonly string[];
  /** An answer beyond 499 that is meant. */
  readonly answers?: number;
}

/** Every such page. */
export const ownPages: readonly OwnPage[] = [
  { path: '/health', below: [''], fields: [] },
  { path: '/ready', below: [''], fields: [], answers: 503 },
  { path: '/mail', below: ['', '/1.eml'], fields: [] },
  { path: '/v/verifier.html', below: [''], fields: [] },
  {
    path: '/saml',
    below: ['/organizacija', '/druga-organizacija'],
    fields: ['SAMLResponse', 'RelayState'],
  },
  { path: '/unsubscribe', below: [`/${examples.learner}`], fields: ['List-Unsubscribe'] },
];

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'];
const often = ['GET', 'POST'];

/** A request for a page: one that it knows, or hostile in its path, its query or its form. */
export function hostilePageRequest(page: OwnPage, random: Random): RawRequest {
  const method = pick(random() < 0.8 ? often : methods, random);
  const below = random() < 0.6 ? pick(page.below, random) : `/${encode(hostileText(random))}`;
  const query = random() < 0.2 ? `?${encode(hostileText(random))}` : '';
  const path = `${page.path}${below}${query}`;
  if (method !== 'POST') return { method, path, headers: {}, body: undefined };
  const form = page.fields.map((name) => `${name}=${encode(valueOf(random))}`).join('&');
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  return { method, path, headers, body: Buffer.from(form) };
}

/** What a form carries: text as it is, or in the Base64 in which providers send XML. */
function valueOf(random: Random): string {
  const text = hostileText(random);
  return random() < 0.5 ? text : Buffer.from(`<Response>${text}</Response>`).toString('base64');
}

function pick(values: readonly string[], random: Random): string {
  return values[Math.floor(random() * values.length)] ?? '';
}
