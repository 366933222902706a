import { examples } from '@svetionik/contracts/examples';
import { makeDraftHandout, makeHandout } from '@svetionik/contracts/handouts';
import { call } from './call';
import type { TestApp } from './create-test-app';
import type { Given } from './given';

/** A handout that was asked for and made, for a learner and for an author. */
export async function makeStandardHandouts(app: TestApp, given: Given): Promise<void> {
  await call(app, makeHandout, makeHandout.example, await given.session(examples.learner));
  await call(
    app,
    makeDraftHandout,
    makeDraftHandout.example,
    await given.session(examples.trainer),
  );
  await app.runJobs();
}
