import type { ProviderFetch } from '../../apps/backend/src/features/identity/providers/provider-fetch';
import { standardClientSecret, standardIssuer } from './answer-as-provider';
import { startProvider, type ProviderProcess } from './provider-process';

/** What the browser comes back with. */
export interface ReturnedAnswer {
  readonly state: string;
  readonly code: string;
  readonly iss: string;
}

/** A provider that others have written, in the place of the standard one. */
export class ForeignProvider {
  private constructor(private readonly running: ProviderProcess) {}

  static async start(redirectAddress: string): Promise<ForeignProvider> {
    const [issuer, clientSecret] = [standardIssuer, standardClientSecret];
    return new ForeignProvider(
      await startProvider({ issuer, clientId: 'svetionik', clientSecret, redirectAddress }),
    );
  }

  readonly fetch: ProviderFetch = (address, request) => this.ask(address, request);

  /** Signs somebody in, as a browser is sent about, and gives what it comes back with. */
  async signIn(
    address: string,
    who: { readonly sub: string; readonly amr?: string },
  ): Promise<ReturnedAnswer> {
    const cookies = new Map<string, string>();
    let at = address;
    while (at.startsWith(standardIssuer)) {
      const url = new URL(at);
      if (url.pathname.startsWith('/interaction/'))
        url.search = new URLSearchParams({ ...who }).toString();
      const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
      const answer = await this.ask(url.href, { headers: { cookie } });
      for (const set of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
        cookies.set(name, value);
      }
      const next = answer.headers.get('location');
      if (next === null)
        throw new Error(`${url.pathname}: ${answer.status} ${await answer.text()}`);
      at = new URL(next, standardIssuer).href;
    }
    const { searchParams } = new URL(at);
    const take = (name: string) => searchParams.get(name) ?? '';
    return { state: take('state'), code: take('code'), iss: take('iss') };
  }

  end(): Promise<void> {
    return this.running.end();
  }

  private ask(address: string, request: RequestInit): Promise<Response> {
    const headers = new Headers(request.headers);
    headers.set('X-Forwarded-Proto', 'https');
    headers.set('X-Forwarded-Host', new URL(standardIssuer).host);
    return fetch(address.replace(standardIssuer, `http://127.0.0.1:${this.running.port}`), {
      ...request,
      headers,
      redirect: 'manual',
    });
  }
}
