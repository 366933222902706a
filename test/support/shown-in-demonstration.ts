import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import type { Client } from 'pg';

/** A handout of the general module, which everybody reads who is in a course. */
const takenAlong = `SELECT d.hash, 'obrazac-beleske' AS block FROM learning.enrolment e
  JOIN catalogue.course_edition_module cm ON cm.course_edition_id = e.course_edition_id
  JOIN catalogue.edition_document d ON d.module_edition_id = cm.module_edition_id AND d.script = 'sr-Latn'
  JOIN catalogue.module_edition me ON me.id = cm.module_edition_id
  JOIN catalogue.module m ON m.id = me.module_id WHERE e.person_id = $1 AND m.slug = 'opste-znanje'`;
const drafted = `SELECT id AS module, 'obrazac-beleske' AS block FROM authoring.draft WHERE kind = 'module' AND key = 'opste-znanje'`;

/** Where what an endpoint names stands in the database, by the names of its parameters; some of each kind. */
const places: Readonly<Record<string, string>> = {
  accreditation: 'SELECT id AS accreditation FROM profiles.accreditation',
  action: 'SELECT id AS action FROM people.bulk_action',
  attempt: 'SELECT id AS attempt FROM assessment.attempt ORDER BY person_id = $1 DESC, closed_at',
  'attempt,file':
    'SELECT attempt_id AS attempt, id AS file FROM assessment.answer_file WHERE named',
  'attempt,hash': `SELECT f.attempt_id AS attempt, f.hash FROM assessment.answer_file f JOIN assessment.attempt a ON a.id = f.attempt_id AND a.person_id = $1`,
  bank: `SELECT id AS bank FROM authoring.draft WHERE kind = 'bank'`,
  batch: 'SELECT id AS batch FROM issuing.batch ORDER BY issued_at DESC',
  'block,hash': takenAlong,
  'block,format,hash': `SELECT *, unnest('{pdf,text}'::text[]) AS format FROM (${takenAlong}) t`,
  'block,module': drafted,
  'block,format,module': `SELECT *, unnest('{pdf,text}'::text[]) AS format FROM (${drafted}) t`,
  certificate: `SELECT id AS certificate FROM registry.certificate WHERE person_id = $1
    UNION ALL (SELECT DISTINCT ON (status) id FROM registry.certificate)`,
  change: 'SELECT id AS change FROM issuing.change',
  code: 'SELECT DISTINCT ON (status) check_code AS code FROM registry.certificate',
  course: `SELECT id AS course FROM authoring.draft WHERE kind = 'course'`,
  'course,edition': `SELECT course_id AS course, number AS edition FROM catalogue.course_edition ORDER BY published_at DESC`,
  draft: `SELECT id AS draft FROM authoring.draft WHERE kind IN ('course', 'module')`,
  enrolment: `SELECT id AS enrolment FROM learning.enrolment WHERE person_id = $1
    UNION ALL (SELECT enrolment_id FROM assessment.attempt a WHERE passed
      AND NOT EXISTS (SELECT FROM registry.certificate c WHERE c.enrolment_id = a.enrolment_id))`,
  export: 'SELECT id AS export FROM exports.export',
  'enrolling,run': 'SELECT id AS enrolling, run_id AS run FROM runs.enrolling',
  file: `SELECT id AS file FROM assessment.answer_file WHERE copy_state = 'held' AND released_at IS NULL`,
  group: 'SELECT id AS "group" FROM groups.people_group',
  hash: `(SELECT hash FROM catalogue.edition_document d JOIN catalogue.course_edition_module m USING (module_edition_id)
      JOIN learning.enrolment e ON e.course_edition_id = m.course_edition_id WHERE e.person_id = $1 LIMIT 1)
    UNION ALL (SELECT hash FROM catalogue.edition_file f JOIN catalogue.course_edition_module m USING (module_edition_id)
      JOIN learning.enrolment e ON e.course_edition_id = m.course_edition_id WHERE e.person_id = $1 LIMIT 1)
    UNION ALL (SELECT hash FROM authoring.upload LIMIT 1)`,
  analysis: 'SELECT id AS analysis FROM reporting.item_analysis',
  import: 'SELECT id AS import FROM imports.import',
  'bank,import': 'SELECT bank_id AS bank, id AS import FROM authoring.item_import',
  institution: 'SELECT id AS institution FROM institutions.institution WHERE merged_into IS NULL',
  kind: `SELECT unnest('{register-entry,training-evidence,action-record}'::text[]) AS kind`,
  link: 'SELECT id AS link FROM identity.invitation_link',
  'material,run':
    'SELECT id AS material, run_id AS run FROM runs.material WHERE file_hash IS NOT NULL',
  module: `SELECT id AS module FROM authoring.draft WHERE kind = 'module'`,
  organisation: 'SELECT id AS organisation FROM platform.organisation',
  organiser: 'SELECT id AS organiser FROM organisations.organiser',
  'badge,organiser': `SELECT unnest('{health.svg,general.png}'::text[]) AS badge, id AS organiser FROM organisations.organiser`,
  'organiser,signatory':
    'SELECT organiser_id AS organiser, id AS signatory FROM organisations.signatory',
  'organiser,year': 'SELECT organiser_id AS organiser, year FROM registry.register',
  'list,organiser': `SELECT organiser_id AS organiser, year || '-' || part AS list FROM credentials.status_list`,
  panel: 'SELECT id AS panel FROM authoring.panel',
  person: 'SELECT id AS person FROM identity.person',
  print: 'SELECT id AS print FROM transcript.print WHERE person_id = $1',
  profile: 'SELECT id AS profile FROM profiles.profile',
  programme: 'SELECT id AS programme FROM programmes.programme',
  'person,programme':
    'SELECT programme_id AS programme, person_id AS person FROM programmes.participant',
  proposal: 'SELECT id AS proposal FROM issuing.proposal',
  regrade: 'SELECT id AS regrade FROM reporting.regrade',
  run: 'SELECT id AS run FROM runs.run ORDER BY starts_on',
  year: 'SELECT year FROM registry.register',
  'person,run': 'SELECT run_id AS run, person_id AS person FROM runs.participant',
  slug: '(SELECT slug FROM catalogue.course LIMIT 2) UNION ALL (SELECT slug FROM platform.organisation WHERE is_network)',
  template: 'SELECT id AS template FROM runs.mail_template',
  'place,task': `SELECT 1 AS place, s.task_id AS task FROM assessment.marker_assignment s JOIN assessment.marking_task t ON t.id = s.task_id
    JOIN assessment.answer_file f ON f.attempt_id = t.attempt_id AND f.position = t.position AND f.copy_state = 'made' WHERE s.marker_id = $1`,
  task: 'SELECT task_id AS task FROM assessment.marker_assignment WHERE marker_id = $1 AND finished_at IS NULL',
  training: 'SELECT id AS training FROM transcript.training ORDER BY person_id = $1 DESC',
};

const runSpan = `SELECT e.course_id AS course, e.number::text AS edition, '2000-01-01' AS "from", '2200-01-01' AS "to", 'own' AS template, 'sr-Latn' AS script
  FROM catalogue.course_edition e`;

/** The same by an endpoint, where it asks for something or shows other things than its parameters tell. */
const chosen: Readonly<Record<string, string>> = {
  'audits.exportActions': `SELECT 'en' AS language`,
  'audits.suggestPeople': `SELECT 'ana' AS search`,
  'authoring.compareEditions': `SELECT id AS module, '1' AS "from", '1' AS "to" FROM authoring.draft WHERE kind = 'module'`,
  'authorityReports.exportReport': runSpan,
  'institutions.previewMerge': `SELECT a.id AS institution, b.id AS "with" FROM institutions.institution a JOIN institutions.institution b ON b.id > a.id
    WHERE a.merged_into IS NULL AND b.merged_into IS NULL`,
  'institutions.suggestInstitutions': `SELECT 'dom' AS search`,
  'interruptions.listTouched': `SELECT '2026-01-01T09:00:00Z' AS "from", '2026-01-01T10:00:00Z' AS "to"`,
  'network.readMark': 'SELECT slug FROM platform.list_looks() WHERE mark IS NOT NULL',
  'people.exportPeople': `SELECT unnest('{csv,xlsx}'::text[]) AS format, 'sr-Cyrl' AS language`,
  'privacy.downloadOwnData':
    'SELECT id AS export FROM exports.export WHERE person_id = $1 AND asked_by = $1',
  'leavings.readHandover':
    'SELECT DISTINCT member_id AS organisation FROM catalogue.course_share WHERE ended_at IS NOT NULL',
  'privacy.downloadPersonData':
    'SELECT id AS export, person_id AS person FROM exports.export WHERE person_id <> asked_by',
  'privacy.previewRetention': `SELECT 'action-record' AS kind, '5' AS years`,
  'runs.exportParticipants': `SELECT id AS run, format, 'en' AS language FROM runs.run, unnest('{csv,xlsx,pdf}'::text[]) AS format`,
  'runs.exportRunSums': `SELECT id AS run, 'institution' AS by, format, 'en' AS language FROM runs.run, unnest('{csv,xlsx,pdf}'::text[]) AS format`,
  'runs.exportYear': `SELECT extract(year FROM starts_on) AS year, format, 'sr-Latn' AS language FROM runs.run, unnest('{csv,pdf}'::text[]) AS format`,
  'runs.listSummedRuns': 'SELECT extract(year FROM starts_on) AS year FROM runs.run',
  'runs.previewRunChange': `SELECT id AS run, 'cancel' AS deed FROM runs.run`,
  'sharing.exportSharedSums': `SELECT DISTINCT course_id AS course, 'csv' AS format, 'sr-Latn' AS language FROM catalogue.course_share`,
  'surrounding.readSurroundings': 'SELECT course_id AS course FROM catalogue.course_share',
};

/** Somebody who reads, and where. */
export interface Viewer {
  readonly id: string;
  readonly organisation: string;
}

/** Up to three requests to an endpoint for what that person's organisation has of it, as far as they may see it; none where it has nothing of the kind. */
export async function findRequests(
  client: Client,
  endpoint: EndpointDefinition,
  reader: Viewer,
): Promise<{ params: Record<string, string>; query: Record<string, string> }[]> {
  const names = Object.keys(endpoint.params?.shape ?? {});
  const place = chosen[endpoint.name] ?? places[names.toSorted().join(',')];
  if (names.length === 0 && place === undefined) return [{ params: {}, query: {} }];
  if (place === undefined) return [];
  const rows = await findRows(client, place, reader);
  return rows.map((row) => {
    const named = (isParam: boolean) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name) === isParam));
    return { params: named(true), query: named(false) };
  });
}

async function findRows(
  client: Client,
  place: string,
  { id, organisation }: Viewer,
): Promise<Record<string, string>[]> {
  await client.query('BEGIN; SET LOCAL ROLE svetionik_app');
  await client.query(`SELECT set_config('app.organisation', $1, true)`, [organisation]);
  const { rows } = await client.query<Record<string, unknown>>(
    `SELECT * FROM (${place}) p LIMIT 3`,
    place.includes('$1') ? [id] : [],
  );
  await client.query('ROLLBACK');
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)])),
  );
}
