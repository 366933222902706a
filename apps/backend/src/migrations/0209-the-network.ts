import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One organisation is the network, and every other one a member of it: the oldest, which visitors met until now. Each has an address
 * that never changes and a look of its own, and its row is seen within it; of others what is public comes from a function.
 */
export class TheNetwork1764000000209 implements MigrationInterface {
  readonly name = 'TheNetwork1764000000209';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE platform.organisation
        ADD slug text, ADD town jsonb, ADD accent char(7) CHECK (accent ~ '^#[0-9a-f]{6}$'), ADD mark_hash char(64) REFERENCES platform.file,
        ADD is_network boolean NOT NULL DEFAULT false, ADD left_at timestamptz, ADD version integer NOT NULL DEFAULT 1;
      UPDATE platform.organisation SET is_network = true WHERE id = (SELECT id FROM platform.organisation ORDER BY created_at, id LIMIT 1);
      CREATE UNIQUE INDEX organisation_network_once ON platform.organisation (is_network) WHERE is_network;
    `);
    await nameAddresses(runner);
    await runner.query(`
      ALTER TABLE platform.organisation ALTER slug SET NOT NULL, ADD UNIQUE (slug), ADD CHECK (slug ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' AND length(slug) <= 40);
      ALTER TABLE platform.organisation ALTER name TYPE jsonb USING jsonb_build_object('sr-Latn', name, 'sr-Cyrl', name);
      ALTER TABLE platform.organisation ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_organisation ON platform.organisation TO svetionik_app
        USING (id = (SELECT nullif(current_setting('app.organisation', true), '')::uuid));
      CREATE POLICY whole_installation ON platform.organisation TO svetionik_system USING (true);
      REVOKE DELETE, UPDATE ON platform.organisation FROM svetionik_app;
      GRANT UPDATE (name, town, accent, mark_hash, time_zone, left_at, version) ON platform.organisation TO svetionik_app;
      GRANT SELECT ON platform.organisation TO svetionik_system;
      ALTER TABLE identity.member ADD last_used_at timestamptz;
      ALTER TABLE identity.mailed_link ADD address text;
      DROP FUNCTION identity.find_session(bpchar, timestamptz, timestamptz);
    `);
    for (const { schema, head, body } of functions)
      await runner.query(`
        GRANT CREATE ON SCHEMA ${schema} TO svetionik_system;
        CREATE FUNCTION ${schema}.${head} LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
          #variable_conflict use_column
          BEGIN
            RETURN QUERY ${body};
          END;
        $$;
        ALTER FUNCTION ${schema}.${head.slice(0, head.indexOf('('))} OWNER TO svetionik_system;
        REVOKE ALL ON FUNCTION ${schema}.${head.slice(0, head.indexOf('('))} FROM PUBLIC;
        GRANT EXECUTE ON FUNCTION ${schema}.${head.slice(0, head.indexOf('('))} TO svetionik_app;
        REVOKE CREATE ON SCHEMA ${schema} FROM svetionik_system;
      `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const look = `o.id, o.slug, o.name->>'sr-Latn', o.name->>'sr-Cyrl', o.town->>'sr-Latn', o.town->>'sr-Cyrl', o.accent::text, o.mark_hash::text, o.is_network`;
const lookColumns =
  'id uuid, slug text, name_latin text, name_cyrillic text, town_latin text, town_cyrillic text, accent text, mark text, is_network boolean';

const functions = [
  {
    schema: 'platform',
    head: 'list_organisations() RETURNS SETOF uuid',
    body: 'SELECT id FROM platform.organisation ORDER BY is_network DESC, created_at, id',
  },
  {
    schema: 'platform',
    head: `list_looks() RETURNS TABLE (${lookColumns})`,
    body: `SELECT ${look} FROM platform.organisation o WHERE o.left_at IS NULL ORDER BY o.is_network DESC, o.created_at, o.id`,
  },
  {
    schema: 'identity',
    head: 'find_session(hash bpchar, at timestamptz, used_after timestamptz) RETURNS TABLE (id uuid, person_id uuid, organisation_id uuid, last_used_at timestamptz, roles text[], in_network boolean)',
    body: `SELECT s.id, s.person_id, s.organisation_id, s.last_used_at, m.roles, o.is_network
      FROM identity.session s
      JOIN identity.person p ON p.id = s.person_id AND p.blocked_at IS NULL
      JOIN identity.member m ON m.person_id = s.person_id AND m.organisation_id = s.organisation_id AND m.blocked_at IS NULL
      JOIN platform.organisation o ON o.id = s.organisation_id
      WHERE s.token_hash = hash AND s.expires_at > at AND s.last_used_at > used_after`,
  },
  {
    schema: 'identity',
    head: `own_organisations() RETURNS TABLE (${lookColumns}, roles text[])`,
    body: `SELECT ${look}, m.roles FROM identity.member m JOIN platform.organisation o ON o.id = m.organisation_id
      WHERE m.person_id = nullif(current_setting('app.person', true), '')::uuid AND m.blocked_at IS NULL AND o.left_at IS NULL
      ORDER BY o.is_network DESC, m.since, o.id`,
  },
];

/** Addresses of the organisations that are there, from their names: 'Udruženje „Luka“' is at /o/udruzenje-luka. */
/** The runner, with the rows that its statement gives. */
interface NameReader {
  query(text: string, values?: unknown[]): Promise<readonly { id: string; name: string }[]>;
}

async function nameAddresses(runner: NameReader): Promise<void> {
  const rows = await runner.query(
    'SELECT id, name FROM platform.organisation ORDER BY created_at, id',
  );
  const taken = new Set<string>();
  for (const { id, name } of rows) {
    const wanted = slugOf(name);
    let slug = wanted;
    for (let count = 2; taken.has(slug); count++) slug = `${wanted}-${count}`;
    taken.add(slug);
    await runner.query('UPDATE platform.organisation SET slug = $2 WHERE id = $1', [id, slug]);
  }
}

function slugOf(name: string): string {
  const latin = [...name.toLowerCase()].map((letter) => letters[letter] ?? letter).join('');
  const words =
    latin
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .match(/[a-z0-9]+/g) ?? [];
  const slug = words.join('-').slice(0, 36).replace(/-$/, '');
  return /^[a-z]/.test(slug) ? slug : `organizacija-${slug}`.replace(/-$/, '');
}

const letters: Readonly<Record<string, string>> = Object.fromEntries(
  'а=a б=b в=v г=g д=d ђ=dj е=e ж=z з=z и=i ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t ћ=c у=u ф=f х=h ц=c ч=c џ=dz ш=s đ=dj'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);
