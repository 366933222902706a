import {
  judgeImportedRow,
  type KnownMember,
  listSaid,
  nameKey,
  type RowVerdict,
} from '@svetionik/domain/people/judge-imported-row';
import type { ImportedPerson } from '@svetionik/domain/people/read-imported-row';
import {
  judgeSharedAddress,
  type SharedAddress,
} from '@svetionik/domain/people/rows-of-one-address';
import type { EntityManager } from 'typeorm';
import {
  type ComparedMember,
  findComparedMembers,
  findMembersByAddress,
  findMembersByName,
} from '../identity';
import { compareWorkplaces, findKnownKeys } from '../institutions';
import { findKnownTrainings, trainingKey } from '../transcript';
import {
  type AddressedRow,
  findSharing,
  type ImportedRow,
  type JudgedRow,
} from './imported-rows.queries';

/** What is known around some rows, found by a few statements for all of them. */
interface Surroundings {
  readonly byAddress: ReadonlyMap<string, ComparedMember>;
  readonly byName: ReadonlyMap<string, readonly ComparedMember[]>;
  readonly sharing: ReadonlyMap<string, readonly AddressedRow[]>;
  readonly workplaces: ReadonlyMap<
    string,
    { readonly written: string; readonly isKnownBy: boolean }
  >;
  readonly trainings: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

type Scope = { readonly organisationId: string; readonly importId: string };

/** Says of rows what would become of them. Whether an address belongs to anybody but own members is not asked. */
export async function judgeRows(
  transaction: EntityManager,
  scope: Scope,
  rows: readonly ImportedRow[],
): Promise<JudgedRow[]> {
  const around = await findSurroundings(transaction, scope, rows);
  return rows.map((row) => {
    const member = around.byAddress.get(row.emailFolded ?? '');
    const shared = judgeSharedAddress(row, around.sharing.get(row.emailFolded ?? '') ?? [row]);
    const person = personOf(row, shared);
    const namesakes = keysOf(row).flatMap((key) => around.byName.get(key) ?? []);
    const distinct = [...new Map(namesakes.map((each) => [each.id, each])).values()];
    const verdict = judgeImportedRow(person, {
      ...(member && { member: compare(row, member, around) }),
      namesakes: distinct.map((each) => compare(row, each, around)),
      ...('twin' in shared && { twin: shared.twin }),
      knowsTraining: member !== undefined && knowsTraining(row, member.id, around),
    });
    const judged = describe(row.number, verdict);
    // of somebody who is new a further row brings only what no earlier one says
    const isFurther = verdict.state === 'new' && 'further' in shared && shared.further;
    const said = isFurther ? { differences: listSaid(person) } : {};
    return { ...judged, ...said, institutionKnown: knowsInstitution(row, around) };
  });
}

/** What a row would change for this member, where somebody has said that it is them. */
export async function compareToMember(
  transaction: EntityManager,
  organisationId: string,
  row: ImportedRow,
  memberId: string,
): Promise<RowVerdict | undefined> {
  const [member] = await findComparedMembers(transaction, organisationId, [memberId]);
  if (member === undefined) return undefined;
  const around = await findAround(transaction, organisationId, [{ row, member }]);
  return judgeImportedRow(personOf(row), {
    member: compare(row, member, around),
    namesakes: [],
    knowsTraining: knowsTraining(row, member.id, around),
  });
}

async function findSurroundings(
  transaction: EntityManager,
  { organisationId, importId }: Scope,
  rows: readonly ImportedRow[],
): Promise<Surroundings> {
  const addresses = rows.flatMap(({ emailFolded }) => emailFolded ?? []);
  const members = await findMembersByAddress(transaction, organisationId, addresses);
  const byAddress = new Map(members.map((member) => [member.emailFolded, member]));
  const keys = [...new Set(rows.flatMap(keysOf))];
  const byName = new Map<string, ComparedMember[]>();
  for (const member of await findMembersByName(transaction, organisationId, keys)) {
    const key = member.nameKey ?? '';
    byName.set(key, [...(byName.get(key) ?? []), member]);
  }
  const pairs = rows.flatMap((row) => {
    const member = byAddress.get(row.emailFolded ?? '');
    return member === undefined ? [] : [{ row, member }];
  });
  const institutions = [...new Set(rows.flatMap(({ institutionKey }) => institutionKey ?? []))];
  return {
    ...{ byAddress, byName },
    sharing: await findSharing(transaction, organisationId, importId, addresses),
    ...(await findAround(transaction, organisationId, pairs)),
    keys: await findKnownKeys(transaction, institutions),
  };
}

/** Where these members work, and which trainings of the rows are known of them. */
async function findAround(
  transaction: EntityManager,
  organisationId: string,
  pairs: readonly { readonly row: ImportedRow; readonly member: ComparedMember }[],
): Promise<Pick<Surroundings, 'workplaces' | 'trainings'>> {
  // of several rows of one member at most one institution is said
  const asked = new Map<string, string>();
  for (const { row, member } of pairs)
    asked.set(member.id, asked.get(member.id) || (row.institutionKey ?? ''));
  const found = await compareWorkplaces(
    transaction,
    organisationId,
    [...asked.keys()],
    [...asked.values()],
  );
  const written = pairs.flatMap(({ row: { training }, member }) =>
    training === null ? [] : [{ ...training, personId: member.id }],
  );
  return {
    workplaces: new Map(found.map((each) => [each.personId, each])),
    trainings: await findKnownTrainings(transaction, organisationId, written),
  };
}

function compare(
  row: ImportedRow,
  { id, email, latin, cyrillic, job, roles, blockedAt }: ComparedMember,
  { workplaces }: Pick<Surroundings, 'workplaces'>,
): KnownMember {
  const workplace = workplaces.get(id);
  const institution = workplace?.isKnownBy === true ? row.institution : workplace?.written;
  return {
    ...{ id, mail: email, latin, cyrillic, job },
    institution: institution ?? null,
    isLearner: roles.includes('learner'),
    isBlocked: blockedAt !== null,
  };
}

function knowsTraining(
  { training }: ImportedRow,
  personId: string,
  { trainings }: Pick<Surroundings, 'trainings'>,
): boolean {
  return training !== null && trainings.has(trainingKey({ ...training, personId }));
}

function knowsInstitution(row: ImportedRow, { keys }: Surroundings): boolean | null {
  return row.institutionKey === null ? null : keys.has(row.institutionKey);
}

function keysOf({ latin, cyrillic }: ImportedRow): string[] {
  return [...new Set([latin, cyrillic].flatMap((name) => (name === null ? [] : nameKey(name))))];
}

/** Without what an earlier row says of the same person. */
function personOf(row: ImportedRow, shared?: SharedAddress): ImportedPerson {
  const { latin, cyrillic, email, job, institution, training } = row;
  const said = shared !== undefined && 'said' in shared ? shared.said : [];
  return {
    ...{ latin, cyrillic, mail: email ?? '', training },
    job: said.includes('job') ? null : job,
    institution: said.includes('institution') ? null : institution,
  };
}

function describe(number: number, verdict: RowVerdict): Omit<JudgedRow, 'institutionKnown'> {
  const none = {
    ...{ number, verdict: verdict.state, refusals: null, personId: null, differences: null },
    ...{ namesDiffer: false, resembles: [] },
  };
  if (verdict.state === 'new') return none;
  if (verdict.state === 'double') return { ...none, resembles: verdict.members };
  if (verdict.state === 'refused') {
    const { code } = verdict;
    const row = code === 'mail-twice' ? { row: verdict.row } : {};
    return { ...none, refusals: [{ code, field: 'mail', ...row }] };
  }
  const { member, namesDiffer } = verdict;
  const differences = verdict.state === 'changed' ? verdict.differences : [];
  return { ...none, personId: member, namesDiffer, differences };
}
