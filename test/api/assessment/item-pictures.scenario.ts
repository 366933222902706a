import { readAttempt } from '@svetionik/contracts/assessment/attempts';
import { submitAttempt } from '@svetionik/contracts/assessment/results';
import { examples } from '@svetionik/contracts/examples';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import { readFile } from '@svetionik/contracts/learning/files';
import { givenSingleChoice } from '../../../libs/domain/spec/given-items';
import { askFirst, inBank, openAttemptWorld } from '../../support/asked-item';
import { call } from '../../support/call';
import { givenItemOfKind } from '../../support/given-items';
import { scenario } from '../../support/scenario';
import type { TestWorld } from '../../support/test-world';

const attempt = examples.openAttempt;
const as = 'learner' as const;

let world: TestWorld;
let cookies: { learner: string; trainer: string };

beforeEach(async () => {
  ({ world, cookies } = await openAttemptWorld());
});

afterEach(() => world.close());

const ask = (item: AssessmentItem) => askFirst(world.client, item);

describe('the picture of a question', () => {
  const hash = 'c'.repeat(64);
  const read = (who: 'learner' | 'trainer', status: number) =>
    ({ as: who, call: readFile, with: { params: { hash } }, status }) as const;

  it('is for who is asked the question, while it is asked and where the result explains it', async () => {
    const spot = givenItemOfKind('hot-spot');
    await world.client.query(
      `INSERT INTO platform.file (hash, media_type, bytes, content, created_at) VALUES ($1, 'image/png', 3, 'abc', now())`,
      [hash],
    );
    await scenario(world.app, cookies, [read('learner', 404), read('trainer', 404)]);
    await ask(
      inBank({
        ...spot,
        picture: {
          file: { hash, mediaType: 'image/png', bytes: 3 },
          width: 300,
          height: 100,
          alternative: 'Soba',
        },
      }),
    );
    await scenario(world.app, cookies, [
      read('learner', 200),
      { as, call: submitAttempt, with: { params: { attempt }, body: { epoch: 1 } }, status: 200 },
      read('learner', 200),
    ]);
    await world.client.query(
      `UPDATE assessment.attempt SET rules = rules || '{"review": "per-objective"}'`,
    );
    await scenario(world.app, cookies, [read('learner', 404)]);
  });

  it('may stand above a question of any kind, and gives nothing away', async () => {
    const hall = {
      file: { hash, mediaType: 'image/png', bytes: 3 },
      width: 300,
      height: 100,
      alternative: 'Soba',
      decorative: false,
    };
    await world.client.query(
      `INSERT INTO platform.file (hash, media_type, bytes, content, created_at) VALUES ($1, 'image/png', 3, 'abc', now())`,
      [hash],
    );
    await ask(inBank({ ...givenSingleChoice(), illustration: hall, illustrations: [hall] }));
    await scenario(world.app, cookies, [read('learner', 200)]);
    const { body } = await call(world.app, readAttempt, { params: { attempt } }, cookies.learner);
    expect(body.items[0]).toMatchObject({ illustrations: [hall, hall] });
    expect(Object.keys(body.items[0])).not.toContain('key');
  });

  it('is shown within a case study too', async () => {
    const picture = {
      file: { hash, mediaType: 'image/png', bytes: 3 },
      width: 300,
      height: 100,
      alternative: 'Soba',
    };
    await world.client.query(
      `INSERT INTO platform.file (hash, media_type, bytes, content, created_at) VALUES ($1, 'image/png', 3, 'abc', now())`,
      [hash],
    );
    await ask(
      inBank({
        ...givenItemOfKind('case-study'),
        questions: [{ ...givenItemOfKind('hot-spot'), picture, points: 2 }],
      }),
    );
    await scenario(world.app, cookies, [read('learner', 200)]);
    await ask(inBank({ ...givenItemOfKind('case-study'), picture }));
    await scenario(world.app, cookies, [read('learner', 200)]);
  });

  it('stands in an option, and is for those who read statistics of its assessment, though they take no course', async () => {
    const door = {
      file: { hash, mediaType: 'image/png', bytes: 3 },
      width: 300,
      height: 100,
      alternative: 'Vrata',
      decorative: false,
    };
    await world.client.query(
      `INSERT INTO platform.file (hash, media_type, bytes, content, created_at) VALUES ($1, 'image/png', 3, 'abc', now())`,
      [hash],
    );
    await world.client.query(
      `UPDATE identity.member SET roles = '{author,reviewer,marker,trainer}' WHERE person_id = $1`,
      [examples.trainer],
    );
    const question = givenSingleChoice();
    await scenario(world.app, cookies, [read('trainer', 404)]);
    await ask(
      inBank({
        ...question,
        options: question.options.map((option) => ({ ...option, picture: door, text: [] })),
      }),
    );
    const { body } = await call(world.app, readAttempt, { params: { attempt } }, cookies.learner);
    expect(body.items[0].options[0]).toMatchObject({ picture: door, text: [] });
    await scenario(world.app, cookies, [read('learner', 200), read('trainer', 200)]);
  });
});
