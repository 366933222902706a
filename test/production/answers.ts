import { get } from 'node:https';

/** Whether something answers at an address behind the proxy. Not by a program that is waited for: the proxy is in this process. */
export function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = get(address, { rejectUnauthorized: false }, (reply) => {
      reply.resume();
      resolve(reply.statusCode === 200);
    });
    asked.once('error', () => resolve(false));
  });
}
