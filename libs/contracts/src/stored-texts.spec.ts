import { holdsPersonalNumber } from '@svetionik/domain/privacy/collect-texts';
import { z } from 'zod';
import { endpoints } from './index';

type Schema = z.core.$ZodType;

/** A text or number that a request may carry, and where: `body.blocks[].title`; `{}` for the names of a record's members. */
interface Leaf {
  readonly path: readonly string[];
  readonly schema: Schema;
}

const number = '3112099850012';
const wordings = [
  number,
  `a-${number}`,
  `a-${number.slice(0, 7)}-${number.slice(7)}`,
  `Broj ${number}.`,
  `${number}@primer.rs`,
  `/a?b=${number}`,
  `tel:${number}`,
  `+${number}`,
];

/** Every leaf of a schema. A kind of schema that is not named here fails, so that none is passed by. */
function leavesOf(schema: Schema, path: readonly string[], above: readonly Schema[] = []): Leaf[] {
  const inside = (inner: Schema, ...more: readonly string[]) =>
    above.includes(inner) ? [] : leavesOf(inner, [...path, ...more], [...above, schema]);
  if (schema instanceof z.ZodObject)
    return Object.entries<Schema>(schema.shape).flatMap(([name, member]) => inside(member, name));
  if (schema instanceof z.ZodArray) return inside(schema.element, '[]');
  if (schema instanceof z.ZodRecord)
    return [...inside(schema.keyType, '{}'), ...inside(schema.valueType, 'value')];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => inside(option));
  if (schema instanceof z.ZodLazy) return inside(schema.unwrap());
  if (schema instanceof z.ZodPipe) return inside(schema.out);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
  )
    return inside(schema.unwrap());
  if (
    schema instanceof z.ZodEnum ||
    schema instanceof z.ZodLiteral ||
    schema instanceof z.ZodBoolean
  )
    return [];
  if (
    schema instanceof z.ZodString ||
    schema instanceof z.ZodStringFormat ||
    schema instanceof z.ZodNumber ||
    schema instanceof z.ZodUnknown
  )
    return [{ path, schema }];
  throw new Error(
    `${path.join('.')} is a ${schema.constructor.name}, of which this test knows nothing`,
  );
}

/** What the leaf takes of all wordings of a personal number, each within a value of the shape that a handler gets. */
function valuesWithNumber({ path, schema }: Leaf): unknown[] {
  const attempts: readonly unknown[] = schema instanceof z.ZodNumber ? [Number(number)] : wordings;
  return attempts.flatMap((attempt) => {
    const parsed = z.safeParse(schema, attempt);
    return parsed.success ? [wrap(path, parsed.data)] : [];
  });
}

function wrap(path: readonly string[], value: unknown): unknown {
  return path.reduceRight<unknown>((inner, name) => {
    if (name === '[]') return [inner];
    return name === '{}' ? { [String(inner)]: 1 } : { [name]: inner };
  }, value);
}

const leaves = endpoints.flatMap(({ name, body }) =>
  body instanceof z.ZodType ? leavesOf(body, []).map((leaf) => ({ route: name, ...leaf })) : [],
);

describe('what a request may carry', () => {
  it('is found in every depth', () => {
    const paths = leaves.map(({ route, path }) => `${route} ${path.join('.')}`);
    expect(paths).toEqual(
      expect.arrayContaining([
        'identity.register email',
        'organisations.editHelpContacts contacts.[].label.sr-Cyrl',
        'courses.saveCourse assessment.draw.{}',
        'authoring.saveLesson blocks.[].body.[].runs.[].text',
        'authoring.saveLesson blocks.[].nodes.[].choices.[].next',
      ]),
    );
  });

  it('holds a personal number only where the guard finds it, or where nothing can be read again', () => {
    const missed = leaves.filter((leaf) =>
      valuesWithNumber(leaf).some((value) => !holdsPersonalNumber(value)),
    );
    expect([...new Set(missed.map(({ route, path }) => `${route} ${path.join('.')}`))]).toEqual([
      'identity.acceptInvitation acceptor.password',
      'identity.addPasskey answer.rawId',
      'identity.addPasskey answer.response.clientDataJSON',
      'identity.addPasskey answer.response.attestationObject',
      'identity.changePassword current',
      'identity.changePassword password',
      'identity.enterByLink entrant.password',
      'identity.finishSignIn proof.answer.rawId',
      'identity.finishSignIn proof.answer.response.clientDataJSON',
      'identity.finishSignIn proof.answer.response.authenticatorData',
      'identity.finishSignIn proof.answer.response.signature',
      'identity.register password',
      'identity.renewProof password',
      'identity.renewProof answer.rawId',
      'identity.renewProof answer.response.clientDataJSON',
      'identity.renewProof answer.response.authenticatorData',
      'identity.renewProof answer.response.signature',
      'identity.resetPassword password',
      'identity.signIn password',
      'setup.addCertificate password',
      'safeguarding.giveShare passphrase',
      'safeguarding.makeOwnKey passphrase',
      'safeguarding.openReport passphrase',
      'safeguarding.restoreAccess passphrase',
    ]);
  });
});
