import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { ProcessingActivity } from '@svetionik/domain/privacy/processing';
import type { Endpoints } from '../../core/routes.generated';

/** What is done with personal data in one feature. */
type Processing = EndpointReply<Endpoints['privacy.readProcessingRecords']>['items'][number];

const chapterOfActivity = {
  account: 'people',
  security: 'people',
  joining: 'people',
  'guardian-consent': 'people',
  workplace: 'people',
  groups: 'people',
  'people-lists': 'people',
  imports: 'people',
  learning: 'learning',
  'own-progress': 'learning',
  programmes: 'learning',
  runs: 'learning',
  reminders: 'learning',
  assessment: 'assessment',
  marking: 'assessment',
  accommodation: 'assessment',
  corrections: 'assessment',
  certificates: 'documents',
  renewal: 'documents',
  transcript: 'documents',
  'files-on-request': 'rights',
  requests: 'rights',
  actions: 'rights',
  safeguarding: 'rights',
  authoring: 'work',
  'organisation-work': 'work',
  delivery: 'work',
} as const satisfies Record<ProcessingActivity, string>;

type Chapter = (typeof chapterOfActivity)[ProcessingActivity];

const chapters = [
  'people',
  'learning',
  'assessment',
  'documents',
  'rights',
  'work',
] as const satisfies readonly Chapter[];

/** One activity, with all that features declare of it. */
export interface ActivityRecord {
  readonly activity: ProcessingActivity;
  readonly grounds: readonly Processing['ground'][];
  readonly kept: readonly Processing['kept'][];
  readonly readers: readonly Processing['readers'][number][];
  readonly tables: readonly Processing['tables'][number][];
}

/** The activities by chapter; what several features declare of one stands together. */
export function arrangeRecords(
  items: readonly Processing[],
): { readonly chapter: Chapter; readonly records: readonly ActivityRecord[] }[] {
  const activities = [...new Set(items.map(({ activity }) => activity))];
  return chapters.map((chapter) => ({
    chapter,
    records: activities
      .filter((activity) => chapterOfActivity[activity] === chapter)
      .map((activity) => joined(activity, items)),
  }));
}

function joined(activity: ProcessingActivity, items: readonly Processing[]): ActivityRecord {
  const own = items.filter((item) => item.activity === activity);
  return {
    activity,
    grounds: [...new Set(own.map(({ ground }) => ground))],
    kept: own
      .map(({ kept }) => kept)
      .filter((kept, at, all) => all.findIndex((each) => isSame(each, kept)) === at),
    readers: [...new Set(own.flatMap(({ readers }) => readers))],
    tables: own.flatMap(({ tables }) =>
      tables.map((table) => ({ ...table, name: table.name.replace('.', ' / ') })),
    ),
  };
}

function isSame(one: Processing['kept'], other: Processing['kept']): boolean {
  return (
    one.kind === other.kind &&
    one.days === other.days &&
    one.retention?.kind === other.retention?.kind
  );
}
