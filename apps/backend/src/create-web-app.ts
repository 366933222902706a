import type { NestExpressApplication } from '@nestjs/platform-express';
import { readHelpContacts } from '@svetionik/contracts/organisations';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { DOCUMENTATION_FOLDER } from './documentation/documentation-folder';
import { documentationPages } from './documentation/documentation-pages';
import { KeysInPage } from './features/credentials';
import { SamlConsumer, samlPages, samlPath } from './features/identity';
import { KnownContacts, PageContacts } from './features/organisations';
import { SummaryStop, summaryStopPage, summaryStopPath } from './features/runs';
import { pagePreloads } from './page-preloads';
import { SETTINGS, type Settings } from './platform/config/config.module';
import { DEMONSTRATION } from './platform/demonstration/demonstration.module';
import { markPage } from './platform/demonstration/mark-page';
import { HealthChecks } from './platform/health/health-checks';
import { healthPages } from './platform/health/health-pages';
import { mailPage } from './platform/mail/mail-page';
import { measureRequests } from './platform/metrics/measure-requests';
import { Metrics } from './platform/metrics/metrics';
import { PreloadedReplies } from './platform/preloads/preloaded-replies';
import { TravellingHandlers } from './platform/preloads/travelling-handlers';
import { writeInScript } from './platform/web/write-in-script';
import { accessLog } from './platform/web/access-log';
import { requireOwnHost, readableAddress } from './platform/web/request-target';
import { securityHeaders } from './platform/web/security-headers';
import { answerUnreadableRequests } from './platform/web/unreadable-requests';
import { verifierPage } from './platform/web/verifier-page';
import { webApp, type FillPage } from './platform/web/web-app';

const bodyLimit = '512kb';

/** Longer than proxies keep theirs by custom, so that none writes into a connection that is just being closed here. */
const idleConnection = 65_000;

/** Puts what stands before the routes in place; the same for the server and its tests. */
export function prepareWebApp(app: NestExpressApplication, webFolder: string): void {
  const settings = app.get<Settings>(SETTINGS);
  app.set('trust proxy', settings.trustedProxies);
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(
    measureRequests(app.get(Metrics)),
    accessLog(),
    securityHeaders(settings.publicUrl.startsWith('https:')),
  );
  const server: Server = app.getHttpServer();
  server.keepAliveTimeout = idleConnection;
  answerUnreadableRequests(server);
  if (settings.local) app.use(requireOwnHost(settings.publicUrl));
  app.use(readableAddress());
  app.use(healthPages(app.get(HealthChecks)));
  app.useBodyParser('json', { limit: bodyLimit, strict: false });
  if (settings.onThisMachineOnly) app.use('/mail', mailPage(join(settings.dataFolder, 'mail')));
  app.use(
    '/v/verifier.html',
    verifierPage(join(webFolder, '../verifier.html'), (page) => app.get(KeysInPage).fill(page)),
  );
  app.use(
    summaryStopPath,
    summaryStopPage(() => app.get(SummaryStop)),
  );
  app.use(
    samlPath,
    samlPages(() => app.get(SamlConsumer)),
  );
  app.use('/api/docs', documentationPages(join(app.get<string>(DOCUMENTATION_FOLDER), 'pages')));
  for (const handler of webApp(webFolder, fillPages(app))) app.use(handler);
}

function fillPages(app: NestExpressApplication): FillPage {
  const [contacts, replies] = [app.get(PageContacts), app.get(PreloadedReplies)];
  const isDemonstration = app.get<boolean>(DEMONSTRATION);
  app
    .get(TravellingHandlers)
    .answer(readHelpContacts, (organisationId) => app.get(KnownContacts).of(organisationId));
  return async (page, opened) => {
    const [filled, preloaded] = await Promise.all([
      contacts.fill(isDemonstration ? markPage(page) : page, opened.address),
      replies.readInTime(opened, pagePreloads),
    ]);
    return { ...filled, replies: writeInScript(preloaded) };
  };
}
