import { DOCUMENT, inject, Injectable } from '@angular/core';

/** The organisation that the address of the page names. It stays as long as the page: another one is another page. */
@Injectable({ providedIn: 'root' })
export class PageAddress {
  /** `zaklon` of `/o/zaklon/courses`; undefined at an address without one, which is the network's. */
  readonly slug = readSlug(inject(DOCUMENT).location.pathname);
  /** What stands before every path of the app here: `/o/zaklon/` or `/`. */
  readonly base = buildBase(this.slug);
}

/**
 * The slug in a path.
 *
 * @example readSlug('/o/zaklon/courses') // 'zaklon'
 */
export function readSlug(path: string): string | undefined {
  return /^\/o\/([^/]+)/.exec(path)?.[1];
}

/**
 * What stands before every path of the app at the address of an organisation.
 *
 * @example buildBase('zaklon') // '/o/zaklon/'
 */
export function buildBase(slug: string | undefined): string {
  return slug === undefined ? '/' : `/o/${slug}/`;
}
