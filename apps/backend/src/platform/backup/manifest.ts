import { z } from 'zod';
import { BackupRefused } from './backup-refused';

const format = 'svetionik-backup';
const version = 1;

const table = z.object({
  /** Schema and table, `learning.enrolment`. */
  name: z.string().regex(/^[a-z0-9_]+\.[a-z0-9_]+$/),
  columns: z.array(z.string()),
});

/** A path that stays within its folder. */
const path = z.string().regex(/^(?!\/)(?!(.*\/)?\.\.(\/|$))[^\\]+$/);

const manifest = z.object({
  format: z.literal(format),
  version: z.literal(version),
  takenAt: z.iso.datetime(),
  publicUrl: z.string(),
  migrations: z.array(z.string()),
  tables: z.array(table),
  sequences: z.array(z.object({ name: z.string(), value: z.string() })),
  /** The paths of the files in the folder of keys. */
  keys: z.array(path),
  /** What restoring asks about, by what the features call it. */
  notes: z.record(z.string(), z.unknown()),
});

const sums = z.object({
  parts: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })),
  rows: z.record(z.string(), z.number()),
});

/** What a backup says of itself before anything else. */
export type Manifest = z.output<typeof manifest>;
export type BackedUpTable = z.output<typeof table>;
/** What a backup says of itself at its end, by which a cut one is told. */
export type Sums = z.output<typeof sums>;

export const manifestName = 'manifest.json';
export const sumsName = 'sums.json';

export function writeManifest(content: Omit<Manifest, 'format' | 'version'>): Buffer {
  // what could not be read again is refused now
  return Buffer.from(JSON.stringify(manifest.parse({ format, version, ...content }), null, 2));
}

export function readManifest(content: Buffer): Manifest {
  const said: unknown = JSON.parse(content.toString('utf8'));
  const form = z.object({ format: z.literal(format), version: z.number() }).safeParse(said);
  if (!form.success) throw new BackupRefused('The file is no backup of this program.');
  if (form.data.version > version)
    throw new BackupRefused(
      'The backup was made by a newer program than this one: restore it with that.',
    );
  return manifest.parse(said);
}

export function writeSums(content: Sums): Buffer {
  return Buffer.from(JSON.stringify(content));
}

export function readSums(content: Buffer): Sums {
  return sums.parse(JSON.parse(content.toString('utf8')));
}
