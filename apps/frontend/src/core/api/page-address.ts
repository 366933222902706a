import { DOCUMENT, inject, Injectable } from '@angular/core';

/** The organisation that the address of the page names. It stays as long as the page: another one is another page. */
@Injectable({ providedIn: 'root' })
export class PageAddress {
  /** `zaklon` of `/o/zaklon/courses`; undefined at an address without one, which is the network's. */
  readonly slug = slugIn(inject(DOCUMENT).location.pathname);
  /** What stands before every path of the app here: `/o/zaklon/` or `/`. */
  readonly base = baseOf(this.slug);
}

/**
 * The slug in a path.
 *
 * @example slugIn('/o/zaklon/courses') // 'zaklon'
 */
export function slugIn(path: string): string | undefined {
  return /^\/o\/([^/]+)/.exec(path)?.[1];
}

/**
 * What stands before every path of the app at the address of an organisation.
 *
 * @example baseOf('zaklon') // '/o/zaklon/'
 */
export function baseOf(slug: string | undefined): string {
  return slug === undefined ? '/' : `/o/${slug}/`;
}
