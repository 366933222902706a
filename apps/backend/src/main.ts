import cluster from 'node:cluster';
import { readSettings } from './platform/config/env';
import { runProcess } from './run-process';
import { startWebProcesses } from './web-processes/start-web-processes';

runProcess(async () => {
  const settings = readSettings();
  if (settings.webProcesses > 1 && cluster.isPrimary) return startWebProcesses(settings);
  const { startWeb } = await import('./web.js');
  return startWeb(settings);
});
