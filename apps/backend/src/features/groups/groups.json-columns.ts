import type { Rule } from '@svetionik/domain/groups/condition';

/** What the columns of JSON in this feature's tables hold; it was parsed before it was written. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'groups.people_group.rule': Rule;
  }
}
