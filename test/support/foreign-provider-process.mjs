// A provider of OpenID Connect that nobody here has written (oidc-provider), which ships as an ES module: it runs beside jest. It believes to
// stand behind a proxy with https. Whoever is asked to sign in there says in the address who they are, in the place of a page.
import process from 'node:process';
import { Provider } from 'oidc-provider';

const [issuer, clientId, clientSecret, redirectAddress] = process.argv.slice(2);

const provider = new Provider(issuer, {
  clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectAddress] }],
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
provider.proxy = true;
provider.use(async (context, next) => {
  if (!context.path.startsWith('/interaction/')) return next();
  const { sub, amr } = context.query;
  const login = { accountId: sub, ...(amr && { amr: [amr] }) };
  await provider.interactionFinished(context.req, context.res, { login });
  context.respond = false;
});

const server = provider.listen(0, '127.0.0.1', () =>
  process.stdout.write(`${server.address().port}\n`),
);
process.stdin.on('end', () => process.exit()).resume();
