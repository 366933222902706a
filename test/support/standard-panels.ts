import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';
import { GivenPanels } from './given-panels';

/** Panels in their first round: one under way, one to close, and one of which the trainer has judged every item. */
export async function makeStandardPanels(client: Client): Promise<void> {
  const panels = new GivenPanels(client);
  await panels.open(examples.panel);
  await panels.open(examples.panelToClose);
  await panels.open(examples.judgedPanel);
  await panels.judge(examples.judgedPanel, examples.trainer, [60, 70, 80, 90]);
}
