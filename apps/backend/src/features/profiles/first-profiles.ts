import { Injectable } from '@nestjs/common';
import { firstProfiles } from '@svetionik/domain/certificates/first-profiles';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { findCoursesOfTracks } from './certified-courses.queries';
import { hasProfiles, insertProfile, insertProfileVersion } from './profiles.queries';

/** The profiles that an organisation starts with. */
@Injectable()
export class FirstProfiles {
  constructor(private readonly clock: Clock) {}

  /** Makes them where the organisation has never had a profile; the courses that are there get the one of their track. */
  async provide(transaction: EntityManager, organisationId: string): Promise<void> {
    if (await hasProfiles(transaction, organisationId)) return;
    const now = this.clock.now();
    for (const { name, tracks, definition } of firstProfiles) {
      const [id, courses] = [
        newId(),
        await findCoursesOfTracks(transaction, organisationId, tracks),
      ];
      await insertProfile(transaction, { id, organisationId, now });
      await insertProfileVersion(
        transaction,
        { id, organisationId, savedBy: null, now },
        { name, definition, courses },
      );
    }
  }
}
