import type { HealthState } from '@svetionik/contracts/health';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** How everything is, and each check. */
export interface ReportedHealth {
  readonly state: HealthState;
  readonly findings: readonly { readonly name: string; readonly state: HealthState }[];
}

/** Whoever can say it. */
export interface HealthReporter {
  report(): Promise<ReportedHealth>;
}

/** Answers what operators ask, and passes on the rest. It needs no framework, so that each port can carry it. */
export type OperationsPages = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/**
 * `/health`: the process is alive. `/ready`: everything that it needs is there. Strangers may ask, so that it says of each check
 * no more than whether it is well; why not is told to administrators.
 */
export function healthPages(checks: HealthReporter): OperationsPages {
  return (request, response, next) => {
    const [path] = (request.url ?? '').split('?');
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (reads && path === '/health') return answer(response, 200, { alive: true });
    if (reads && path === '/ready') return void answerReady(checks, response);
    next();
  };
}

async function answerReady(checks: HealthReporter, response: ServerResponse): Promise<void> {
  const { state, findings } = await checks.report();
  const ready = state !== 'failing';
  const said = findings.map(({ name, state: found }): [string, string] => [
    name,
    found === 'failing' ? 'not ok' : 'ok',
  ]);
  answer(response, ready ? 200 : 503, { ready, checks: Object.fromEntries(said) });
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(`${JSON.stringify(body)}\n`);
}
