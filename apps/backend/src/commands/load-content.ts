import type { INestApplicationContext } from '@nestjs/common';
import { resolve } from 'node:path';
import { StarterContentPublisher } from '../features/authoring';
import { FirstProfiles } from '../features/profiles';
import { FirstOrganiser } from '../features/organisations';
import { starterFolder } from '../program-folders';
import { contentFingerprint } from './content-fingerprint';
import { isContentLoaded, markContentLoaded } from './content-mark';
import { withOrganisation } from './installation';

/**
 * Publishes the courses of a content folder: the starter courses, unless another folder is named. Where the organisation
 * has no profiles of certificates it gets the first ones, after its courses, which they are for.
 */
export async function loadContent(
  app: INestApplicationContext,
  [named = starterFolder]: readonly string[],
): Promise<string> {
  const folder = resolve(named);
  // before anything is read: a file that changes meanwhile is loaded the next time
  const fingerprint = await contentFingerprint(folder);
  return withOrganisation(app, async (transaction, actor) => {
    const isLoaded = await isContentLoaded(transaction, fingerprint);
    const done = isLoaded ? 'The content is loaded already.' : await publish();
    await app.get(FirstProfiles).provide(transaction, actor.organisationId);
    return done;

    async function publish(): Promise<string> {
      const organiserId = await app.get(FirstOrganiser).provide(transaction, actor.organisationId);
      const { courses, modules, banks } = await app
        .get(StarterContentPublisher)
        .publish(transaction, actor, folder, organiserId);
      await markContentLoaded(transaction, fingerprint, organiserId);
      const items = banks.reduce((sum, bank) => sum + bank.items.length, 0);
      return `${courses.length} courses, ${modules.length} modules and ${items} assessment items are loaded.`;
    }
  });
}
