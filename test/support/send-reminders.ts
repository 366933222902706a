import { OrderRemindersWorker } from '../../apps/backend/src/features/runs/reminders/order-reminders.worker';
import type { TestWorld } from './test-world';

/** Has the clock show an instant. */
function setClock({ app }: TestWorld, at: string): void {
  app.clock.reset();
  app.clock.advance(Date.parse(at) - Date.now());
}

/** Orders what is due at an instant, by so many workers at once. */
export async function orderReminders(world: TestWorld, at: string, workers = 1): Promise<void> {
  setClock(world, at);
  const worker = world.app.app.get(OrderRemindersWorker);
  await Promise.all(Array.from({ length: workers }, () => worker.handle()));
}

/** Lets the jobs run whose time has come at an instant. */
export async function sendReminders(world: TestWorld, at: string): Promise<void> {
  setClock(world, at);
  await world.client.query(
    `UPDATE platform.job SET run_at = CASE WHEN run_at <= $1::timestamptz + interval '30 seconds' THEN now() ELSE now() + interval '10 years' END WHERE state = 'queued'`,
    [at],
  );
  await world.app.runJobs();
}
