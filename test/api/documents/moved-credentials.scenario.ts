import { readCredential, readStatusList } from '@svetionik/contracts/credentials';
import { checkCredential } from '@svetionik/proofs/credentials/check-credential';
import { listIssuerKeys } from '@svetionik/contracts/credentials';
import { examples } from '@svetionik/contracts/examples';
import { gunzipSync } from 'node:zlib';
import { call } from '../../support/call';
import { nodeCheckingCrypto as crypto } from '../../support/checking-crypto';
import {
  openCertificationWorld,
  type CertificationWorld,
  type IssuedRow,
} from '../../support/certification-world';

type Credential = ReturnType<typeof JSON.parse>;

let world: CertificationWorld;
let row: IssuedRow;
/** As it was made with the document. */
let issued: Credential;

beforeAll(async () => {
  world = await openCertificationWorld();
  await world.issue(1);
  await world.runJobsToTheEnd();
  [row = row] = await world.issued();
  issued = await read();
  await moveTo(stated(issued) ?? '2031-03-05');
});

afterAll(() => world.close());

async function read(): Promise<Credential> {
  const { body, text } = await call(
    world.app,
    readCredential,
    { params: { certificate: row.id }, query: { form: 'json' } },
    world.cookies.administrator,
  );
  return JSON.parse(Buffer.isBuffer(body) ? body.toString() : text);
}

/** As a leave of absence that is recognised, or a change of law, moves the day. */
async function moveTo(day: string | null): Promise<void> {
  await world.client.query('UPDATE registry.certificate SET expires_on = $2 WHERE id = $1', [
    row.id,
    day,
  ]);
}

function stated({ validUntil }: Credential): string | undefined {
  return validUntil?.slice(0, 10);
}

/** The bit of a credential in the list that it names. */
async function statusBit({ credentialStatus }: Credential): Promise<number> {
  const list = credentialStatus.statusListCredential.split('/').at(-1);
  const { body, text } = await call(world.app, readStatusList, {
    params: { organiser: examples.organiser, list },
  });
  const signed = JSON.parse(Buffer.isBuffer(body) ? body.toString() : text);
  const bits = gunzipSync(Buffer.from(signed.credentialSubject.encodedList.slice(1), 'base64url'));
  const place = Number(credentialStatus.statusListIndex);
  return ((bits[place >> 3] ?? 0) >> (7 - (place & 7))) & 1;
}

describe('the credential of a certificate whose last day moves', () => {
  it('is the same as long as the day is', async () => {
    expect(await read()).toEqual(await read());
  });

  it('is followed by one that states the day, which is genuine too; the earlier one stays without a mark where the day is later', async () => {
    const before = await read();
    await moveTo('2041-03-05');
    const [after, again] = [await read(), await read()];
    expect(again).toEqual(after);
    expect(stated(after)).not.toBe(stated(before));
    expect(after).toMatchObject({
      name: before.name,
      evidence: before.evidence,
      validFrom: before.validFrom,
      credentialSubject: { achievement: before.credentialSubject.achievement },
    });
    expect(after.credentialStatus).not.toEqual(before.credentialStatus);
    const { items } = (await call(world.app, listIssuerKeys, {})).body;
    for (const one of [before, after])
      expect(checkCredential(one, items, crypto)).toMatchObject({ kind: 'genuine' });
    expect([await statusBit(before), await statusBit(after)]).toEqual([0, 0]);
  });

  it('is marked in the list where the day moved earlier, before anybody has asked for the next', async () => {
    await moveTo('2041-03-05');
    const later = await read();
    await moveTo('2036-03-05');
    expect(await statusBit(later)).toBe(1);
    const earlier = await read();
    expect([stated(earlier), await statusBit(earlier), await statusBit(later)]).toEqual([
      expect.stringMatching(/^2036-03-0/u),
      0,
      1,
    ]);
  });

  it('is made once however many ask at the same time', async () => {
    await moveTo('2038-03-05');
    const [first, ...others] = await Promise.all([read(), read(), read()]);
    expect(others).toEqual([first, first]);
  });

  it('states no day where there is none any more', async () => {
    await moveTo(null);
    expect(stated(await read())).toBeUndefined();
  });

  it('has no mark where a worker of an earlier version did not write down what it states', async () => {
    const frozen = await world.client.query(
      `UPDATE registry.certificate SET facts = facts || '{"expiresOn":"2031-03-05"}', expires_on = '2031-03-05' WHERE id = $1`,
      [row.id],
    );
    expect(frozen.rowCount).toBe(1);
    await world.client.query('DELETE FROM credentials.credential WHERE number > 1');
    await world.client.query('UPDATE credentials.credential SET states_until = NULL');
    expect(await statusBit(issued)).toBe(0);
  });
});
