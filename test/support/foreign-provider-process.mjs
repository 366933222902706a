// A provider of OpenID Connect that nobody here has written (oidc-provider), which ships as an ES module: it runs beside the tests. With an
// issuer it believes to stand behind a proxy with https; with a certificate it speaks https itself and is its own issuer. Whoever signs in
// there says who they are in the address, or on a page.
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import process from 'node:process';
import { Provider } from 'oidc-provider';

const { issuer, clientId, clientSecret, redirectAddress, certificate } = JSON.parse(
  process.argv[2],
);

const page =
  '<!doctype html><html lang="sr-Latn"><title>Prijava</title><form><label>Oznaka <input name="sub"></label><button>Dalje</button></form></html>';

const server = certificate
  ? createSecureServer({ key: certificate, cert: certificate })
  : createServer();
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  server.on('request', makeProvider(issuer ?? `https://127.0.0.1:${port}`).callback());
  process.stdout.write(`${port}\n`);
});
process.stdin.on('end', () => process.exit()).resume();

function makeProvider(name) {
  const provider = new Provider(name, {
    clients: [
      { client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectAddress] },
    ],
    claims: { openid: ['sub', 'amr'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ['only-of-tests'] },
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client.clientId,
        accountId: oidc.session.accountId,
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  provider.proxy = issuer !== undefined;
  provider.use(async (context, next) => {
    if (!context.path.startsWith('/interaction/')) return next();
    const { sub, amr } = context.query;
    if (sub === undefined) {
      context.body = page;
      return;
    }
    const login = { accountId: sub, ...(amr && { amr: [amr] }) };
    await provider.interactionFinished(context.req, context.res, { login });
    context.respond = false;
  });
  return provider;
}
