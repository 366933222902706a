#!/usr/bin/env node
// Starts Firefox for Playwright, which asks it by WebDriver BiDi what Debian's release does not know yet, and waits for more
// than it tells of a download: such a question is answered here, such an event completed, and all else goes through.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

/** What is preferred stays what it is by itself: light, and with motion. */
const answered = new Set(['emulation.setMediaFeaturesOverride']);
const downloads = new Set(['browsingContext.downloadWillBegin', 'browsingContext.downloadEnd']);

const firefox = spawn(process.env.FIREFOX ?? '/usr/bin/firefox-esr', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
firefox.once('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
  process.once(signal, () => firefox.kill(signal));

createInterface({ input: firefox.stderr }).on('line', (line) => {
  const [, address] = /WebDriver BiDi listening on (ws:\S+)$/.exec(line) ?? [];
  if (address === undefined) process.stderr.write(`${line}\n`);
  else
    stand(address, (instead) => process.stderr.write(`WebDriver BiDi listening on ${instead}\n`));
});

function stand(address, say) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.once('listening', () => say(`ws://127.0.0.1:${server.address().port}`));
  server.on('connection', (asking, { url }) => {
    const browser = new WebSocket(`${address}${url}`);
    const opened = new Promise((resolve) => browser.once('open', resolve));
    asking.on('message', async (data) => {
      const text = data.toString();
      const { id, method } = JSON.parse(text);
      if (answered.has(method))
        return asking.send(JSON.stringify({ type: 'success', id, result: {} }));
      await opened;
      browser.send(text);
    });
    browser.on('message', (data) => asking.send(completed(data.toString())));
    browser.on('error', () => asking.close());
    browser.on('close', () => asking.close());
    asking.on('close', () => browser.close());
  });
}

/** The address of a download tells it from others, where the release gives it no id. */
function completed(text) {
  const { method, params, ...message } = JSON.parse(text);
  if (!downloads.has(method)) return text;
  return JSON.stringify({ ...message, method, params: { download: params.url, ...params } });
}
