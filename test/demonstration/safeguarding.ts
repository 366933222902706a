import { assignRoles } from '@svetionik/contracts/identity/members';
import {
  answerReport,
  changeReportState,
  makeOwnKey,
  openReport,
  sendReport,
} from '@svetionik/contracts/safeguarding';
import { makeCaseKey } from '@svetionik/domain/safeguarding/case-key';
import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import type { Acting } from './acts';
import { runAtMoment } from './moment';
import type { World } from './world';

/** By which the reports of the demonstration are opened; the README says it to whoever looks around in one. */
const passphrase = 'pet lipa raste pored mosta';

/** So many days before the end somebody begins to receive reports. */
const receivingDays = 150;

interface Report {
  readonly days: number;
  readonly text: string;
  /** Whom it concerns, in words. */
  readonly other: string;
  readonly answer?: string;
  readonly closed?: boolean;
}

const reports: readonly Report[] = [
  {
    days: 96,
    text: 'На радионици је водитељ препричао један случај тако да је неколико нас знало о којој је девојци реч. Она живи у нашем граду.',
    other: 'водитељ радионице',
    answer:
      'Хвала што сте написали. Са водитељем смо разговарали и тај случај више не прича. Од сада пре обуке са сваким договарамо шта се о случајевима сме рећи. Ако се понови, пишите овде.',
    closed: true,
  },
  {
    days: 17,
    text: 'Kolega iz moje grupe na svakom susretu dobacuje o izgledu polaznica. Voditeljka se nasmeje i nastavi.',
    other: 'polaznik i voditeljka',
    answer:
      'Hvala što ste se javili. Razgovaraćemo sa voditeljkom pre sledećeg susreta. Želite li da pređete u drugu grupu?',
  },
  {
    days: 1,
    text: 'Na obuci nam je traženo da donesemo beleške iz svojih predmeta sa imenima. Rekla sam da ne smem, a odgovor je bio da je to „među nama“.',
    other: 'predavač na poslednjoj obuci',
  },
];

/** Behaviour in trainings is reported without a name, and the administrator, who receives the reports, answers. */
export function planReports(world: World): void {
  const { agenda, chance, year } = world;
  const at = (days: number, work: () => Promise<void>): void => {
    const time = year.daysAgo(days);
    agenda.plan(time, () => runAtMoment(time, chance, work));
  };
  at(receivingDays, () => receiveReports(world));
  for (const report of reports) {
    const params = { report: randomUUID() };
    at(report.days, () => send(world, params, report));
    if (report.answer !== undefined) at(report.days - 2, () => answer(world, params, report));
  }
}

async function receiveReports(world: World): Promise<void> {
  const { acts, client, staff } = world;
  const { roles } = officerOf(world);
  const { rows } = await client.query<{ version: number }>(
    'SELECT roles_version AS version FROM identity.member WHERE organisation_id = $1 AND person_id = $2',
    [acts.organisationId, staff.administrator.id],
  );
  for (const { version } of rows)
    await acts.send(staff.secondAdministrator, assignRoles, {
      params: { person: staff.administrator.id },
      version,
      body: { roles: [...roles], reason: 'Prima poruke o ponašanju na obukama.' },
    });
  await acts.send(officerOf(world), makeOwnKey, { params: { key: v7() }, body: { passphrase } });
}

function officerOf({ staff }: World): Required<Acting> {
  const { id, roles = [] } = staff.administrator;
  return { id, roles: [...roles, 'safeguarding-officer'] };
}

async function send(
  { acts, chance, staff }: World,
  params: { readonly report: string },
  { text, other }: Report,
): Promise<void> {
  const caseKey = makeCaseKey(() => chance.between(0, 1));
  await acts.send(staff.learner, sendReport, {
    params,
    body: { organisation: acts.organisationId, caseKey, text, other, toNetwork: false },
  });
}

async function answer(
  world: World,
  params: { readonly report: string },
  { answer: text = '', closed = false }: Report,
): Promise<void> {
  const officer = officerOf(world);
  await world.acts.send(officer, openReport, { params, body: { passphrase } });
  await world.acts.send(officer, answerReport, {
    params: { ...params, answer: randomUUID() },
    body: { text },
  });
  if (closed)
    await world.acts.send(officer, changeReportState, { params, body: { state: 'closed' } });
}
