import { ExpressAdapter } from '@nestjs/platform-express';

/** What a route gives back once its contract has sent the reply. */
export const SENT = Symbol('sent');

/** Express, except that a reply which its contract has sent is not sent again. */
export class ContractAdapter extends ExpressAdapter {
  override reply(response: unknown, body: unknown, statusCode?: number): unknown {
    return body === SENT ? undefined : super.reply(response, body, statusCode);
  }
}
