import { inject, Injectable } from '@angular/core';
import { RequestProblem } from '@svetionik/client/problem';
import { readReply } from '@svetionik/client/read-reply';
import {
  buildAddress,
  buildForm,
  buildOptions,
  type RequestParts,
  type Route,
} from '@svetionik/client/request-line';
import { requireOk, sendRequest } from '@svetionik/client/send-request';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { holdsPersonalNumber } from '@svetionik/domain/privacy/collect-texts';
import { type Endpoints, firstRoutes } from '../routes.generated';
import { ConfirmedIdentifiers } from './confirmed-identifiers';
import { Connection } from './connection';
import { FreshProof } from './fresh-proof';
import { findRoute, firstRoute, type FirstName } from './find-route';
import { PageAddress } from './page-address';
import { PreloadedReplies } from './preloaded-replies';
import type { Proving } from './prove';
import { sendFile } from './send-file';

/** By which proofs what is refused is opened. */
const proofs: Readonly<Record<string, 'own' | 'any'>> = {
  'access.proof-needed': 'any',
  'access.own-proof-needed': 'own',
};

/** How long is waited before a read is tried again, in milliseconds. */
const betweenReads = [400, 1_500];

/**
 * Calls the server by the names of its endpoints. Fails with a {@link RequestProblem}. Only reads are tried again, and no
 * personal number leaves the browser, whatever form it was typed into. What may tell who somebody is in other ways is
 * confirmed by the person, and sent again; who names what is `confirmed` asks in place instead. What asks for a fresh proof is sent
 * again once the person has proven who they are.
 */
@Injectable({ providedIn: 'root' })
export class ApiClient {
  private readonly connection = inject(Connection);
  private readonly identifiers = inject(ConfirmedIdentifiers);
  private readonly proof = inject(FreshProof);
  private readonly address = inject(PageAddress);
  private readonly preloaded = inject(PreloadedReplies);

  /** @example const { items } = await api.call('catalogue.listTracks', {}); */
  async call<Name extends keyof Endpoints>(
    name: Name,
    request: EndpointRequest<Endpoints[Name]> & Pick<RequestParts, 'keepalive'>,
    signal?: AbortSignal,
  ): Promise<EndpointReply<Endpoints[Name]>> {
    const texts = textsOf(request.body);
    if (holdsPersonalNumber(texts)) throw new RequestProblem('text.personal-number', 422);
    const route = firstRoute(name) ?? (await this.connection.watch(() => findRoute(name)));
    const known = this.preloaded.take(route, request);
    if (known !== undefined) return readReply(known);
    const pauses = route.method === 'GET' ? betweenReads : [];
    const send = (kinds: readonly string[]) => {
      const parts = { ...request, confirmed: [...(request.confirmed ?? []), ...kinds] };
      const owner = this.ownerFor(name);
      const headers = addressHeaders(this.address.slug);
      return this.proving(() =>
        this.connection.watch(() => sendRequest(route, parts, { owner, headers, signal, pauses })),
      );
    };
    return readReply(await this.confirming(texts, send, request.confirmed === undefined));
  }

  /** As {@link call}, for a file: says how much of it has left, and waits for as long as it moves. */
  async sendFile<Name extends keyof Endpoints>(
    name: Name,
    request: EndpointRequest<Endpoints[Name]> & { readonly body: File },
    {
      progress,
      signal,
    }: { readonly progress: (share: number) => void; readonly signal: AbortSignal },
  ): Promise<EndpointReply<Endpoints[Name]>> {
    const texts = textsOf(request.body);
    if (holdsPersonalNumber(texts)) throw new RequestProblem('text.personal-number', 422);
    const route = firstRoute(name) ?? (await this.connection.watch(() => findRoute(name)));
    const send = (confirmed: readonly string[]) => {
      const parts = { ...request, body: undefined, confirmed };
      const { method, headers } = buildOptions(route, parts, this.ownerFor(name));
      const sent = {
        method: method ?? 'POST',
        headers: new Headers(headers),
        address: buildAddress(route, request),
        body: buildForm(route, request.body),
        progress,
        signal,
      };
      return this.proving(() =>
        this.connection.watch(() => sendFile(sent).then(requireOk), 'patient'),
      );
    };
    return readReply(await this.confirming(texts, send, true));
  }

  /** Sends what is to arrive although the page goes; who can still wait learns when it is through, however it went. */
  async sendOff<Name extends FirstName>(
    name: Name,
    request: EndpointRequest<Endpoints[Name]>,
  ): Promise<void> {
    const route: Route = firstRoutes[name];
    if (holdsPersonalNumber(request.body)) return;
    await fetch(buildAddress(route, request), {
      ...buildOptions(route, request, this.ownerFor(name)),
      keepalive: true,
    }).catch(() => undefined);
  }

  /** In whose name something is sent. To go on in another organisation is the person's wish, on a page of whichever. */
  private ownerFor(name: keyof Endpoints): string | undefined {
    const [person, organisation] = [this.connection.owner(), this.connection.organisation()];
    const either = organisation === undefined || name === 'identity.switchOrganisation';
    return person === undefined || either ? person : `${person}; organisation=${organisation}`;
  }

  /** Sends once more where the server asks for a fresh proof, and the person gives it. */
  private async proving(send: () => Promise<Response>): Promise<Response> {
    try {
      return await send();
    } catch (error) {
      const asked = error instanceof RequestProblem ? proofs[error.code] : undefined;
      if (asked === undefined || !(await this.proof.ask(this.provingBy(asked)))) throw error;
      return send();
    }
  }

  private provingBy(asked: 'own' | 'any'): Proving {
    return {
      begin: () => this.call('identity.beginProof', {}),
      beginByProvider:
        asked === 'own' ? undefined : () => this.call('providers.beginProviderProof', {}),
      prove: (body) => this.call('identity.renewProof', { body }),
    };
  }

  /** Sends with what was confirmed on this page before, and once more where the person confirms what was found. */
  private async confirming(
    texts: unknown,
    send: (confirmed: readonly string[]) => Promise<Response>,
    asks: boolean,
  ): Promise<Response> {
    const kinds = () => this.identifiers.kindsIn(texts);
    try {
      return await send(this.identifiers.any ? await kinds() : []);
    } catch (error) {
      await this.identifiers.complete(error, texts);
      const asked = asks && error instanceof RequestProblem && (await this.identifiers.ask(error));
      if (!asked) throw error;
      return send(await kinds());
    }
  }
}

/** Of which organisation the page is; the server asks only where nobody is signed in. */
function addressHeaders(slug: string | undefined): Readonly<Record<string, string>> {
  return slug === undefined ? {} : { organisation: slug };
}

/** Of a file its name is text. */
function textsOf(body: unknown): unknown {
  return body instanceof File ? { name: body.name } : body;
}
