import { Inject, Injectable } from '@nestjs/common';
import { IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { ExecutionContextHost } from '@nestjs/core/internal';
import type { Request } from 'express';
import { AuthenticationGuard } from '../access/authentication.guard';
import { SETTINGS, type Settings } from '../config/config.module';
import { Transactions } from '../database/transactions';
import type { AppRequest } from '../http/request';
import type { OpenedPage } from '../web/web-app';
import { Places } from './places';
import { requestAddress, type PagePreloads, type Preload } from './preload';
import { TravellingHandlers } from './travelling-handlers';

const patienceMilliseconds = 500;

/** Replies by the addresses that the web app asks for. */
export type Replies = Readonly<Record<string, unknown>>;

/**
 * What a page asks for as it opens, answered with the page itself: by the handlers of the routes, behind the same guards. What a
 * route refuses or fails at is left out, so that the page asks for it and is told.
 */
@Injectable()
export class PreloadedReplies {
  /** A handler may ask by another connection than the one that all share: whoever holds one must not wait for the last. */
  private readonly places: Places;

  constructor(
    private readonly authentication: AuthenticationGuard,
    private readonly handlers: TravellingHandlers,
    private readonly transactions: Transactions,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.places = new Places(Math.max(1, Math.floor(settings.databasePool / 2)));
  }

  /** None where they take long: whoever opens a page in danger does not wait for them. */
  readInTime(page: OpenedPage, pages: readonly PagePreloads[]): Promise<Replies> {
    return Promise.race([
      this.read(page, pages).catch(() => ({})),
      delay(patienceMilliseconds, {}, { ref: false }),
    ]);
  }

  private async read(
    { request, path, address }: OpenedPage,
    pages: readonly PagePreloads[],
  ): Promise<Replies> {
    const { 'signed-in-as': _, ...headers } = request.headers;
    const asking = derive(request, { headers: { ...headers, organisation: address } });
    await this.authentication.canActivate(
      new ExecutionContextHost([asking, request.res], PreloadedReplies, this.readInTime),
    );
    const preloads = pages.flatMap((page) => {
      const found = page.path.exec(path);
      return found === null ? [] : page.preloads(...found.slice(1));
    });
    const replies = await this.places.within(() =>
      this.transactions.readingTogether(asking.actor, () =>
        Promise.all(preloads.map((preload) => this.reply(asking, preload))),
      ),
    );
    return Object.fromEntries(replies.flat());
  }

  private async reply(
    asking: AppRequest,
    preload: Preload,
  ): Promise<readonly (readonly [string, unknown])[]> {
    const request = derive(asking, { params: preload.params, query: {} });
    try {
      return [[requestAddress(preload), await this.handlers.find(preload.endpoint)(request)]];
    } catch {
      return [];
    }
  }
}

/** The same request, but for what is its own. */
function derive(request: Request, own: Readonly<Record<string, unknown>>): AppRequest {
  const properties: PropertyDescriptorMap = {};
  for (const [name, value] of Object.entries(own)) properties[name] = { value, writable: true };
  const derived: unknown = Object.create(request, properties);
  if (!isRequest(derived)) throw new Error('a request stays one');
  return derived;
}

function isRequest(value: unknown): value is AppRequest {
  return value instanceof IncomingMessage;
}
