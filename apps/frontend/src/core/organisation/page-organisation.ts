import { computed, DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../api/api-client';
import { PageAddress } from '../api/page-address';
import type { Endpoints } from '../routes.generated';
import { SessionStore } from '../session/session-store';
import { accentRules } from './accent-rules';

/** What anybody may know of an organisation. */
export type Look = EndpointReply<Endpoints['network.readLook']>;

/** The organisation of the page, by its address, and how the page looks for it. */
@Injectable({ providedIn: 'root' })
export class PageOrganisation {
  private readonly document = inject(DOCUMENT);
  private readonly api = inject(ApiClient);
  private readonly address = inject(PageAddress);
  private readonly session = inject(SessionStore);
  private readonly inPage = signal<Look | null | undefined>(readFromPage(this.document));

  /** Null where no organisation has the address; undefined until that is known. */
  readonly look = computed<Look | null | undefined>(() => {
    const known = this.inPage();
    const own = this.session.person()?.organisations.find(({ id }) => id === known?.id);
    return own ?? known;
  });
  /** Whether it is a member of the network, with a name and a mark of its own on every page. */
  readonly member = computed(() => {
    const look = this.look();
    return look && !look.network ? look : undefined;
  });

  constructor() {
    const rules = new (this.document.defaultView ?? window).CSSStyleSheet();
    effect(() => {
      const accent = this.look()?.accent ?? null;
      rules.replaceSync(accent === null ? '' : accentRules(accent));
    });
    this.document.adoptedStyleSheets = [...this.document.adoptedStyleSheets, rules];
  }

  /** Asks where the page does not say: the server of a developer fills nothing in. */
  async learn(): Promise<void> {
    const { slug } = this.address;
    if (this.inPage() !== undefined || slug === undefined) return;
    const found = await this.api.call('network.readLook', { params: { slug } }).catch(() => null);
    this.inPage.set(found);
  }

  /** Its name, mark or colour has just been changed. */
  follow(look: Look): void {
    if (look.id === this.look()?.id) this.inPage.set(look);
  }
}

function readFromPage(page: Document): Look | null | undefined {
  const text = page.querySelector<HTMLMetaElement>('meta[name="organisation"]')?.content ?? '';
  if (!/^(?:null|\{)/.test(text)) return undefined;
  const look: unknown = JSON.parse(text);
  return isLook(look) ? look : null;
}

/** The server of this very page has written it. */
function isLook(value: unknown): value is Look {
  return typeof value === 'object' && value !== null && 'slug' in value && 'network' in value;
}
