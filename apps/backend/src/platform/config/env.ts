import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { isLoopback } from './loopback';

const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/$/, ''));

/** Empty is as if it were not there, as in a file of settings that names all. */
const timestampUrl = z.preprocess(
  (given) => (given === '' ? undefined : given),
  z
    .url({ protocol: /^https?$/, error: 'it is not an address with http or https' })
    .refine((url) => !/^[^/]*\/\/[^/]*@/u.test(url), {
      error: 'it holds a name or a password, which would not be sent',
    })
    .optional(),
);

/** Empty is as if it were not there, too. */
const auditMail = z.preprocess((given) => (given === '' ? undefined : given), z.email().optional());

/** Names of hosts with commas between them, as addresses have them. */
const hosts = z
  .string()
  .default('')
  .transform((given) => given.split(',').flatMap((host) => host.trim().toLowerCase() || []))
  .refine((all) => all.every((host) => /^[a-z0-9.-]+$/.test(host)), {
    error: 'it is no list of hosts without https and ports',
  });

/** As many as there are cores, or so many. */
const webProcesses = z.preprocess(
  (given) => (given === 'cores' ? availableParallelism() : given || undefined),
  z.coerce
    .number({ error: 'it is neither a number nor cores' })
    .int('it is no whole number')
    .min(1, 'there is at least one')
    .max(64, 'there are at most 64')
    .default(1),
);

const variables = z.object({
  NODE_ENV: z.string().default('development'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  LOCAL_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  LOCAL_DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  PUBLIC_URL: address.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().max(320).optional(),
  PRIVACY_CONTACT: z.string().trim().min(1).max(300).optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  DATA_FOLDER: z.string().default('data'),
  BACKUP_FOLDER: z.string().min(1).optional(),
  RECORD_FOLDER: z.string().min(1).optional(),
  COPIES_FOLDER: z.string().min(1).optional(),
  SIGNING_FOLDER: z.string().min(1).optional(),
  SIGNING_KEYS: z.string().min(1).optional(),
  SIGNING_PASSWORD: z.string().optional(),
  TIMESTAMP_URL: timestampUrl,
  AUDIT_MAIL: auditMail,
  INNER_PROVIDERS: hosts,
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  METRICS_PORT: z.coerce.number().int().min(1).max(65535).optional(),
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  WEB_PROCESSES: webProcesses,
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
  JOB_CONCURRENCY: z.coerce.number().int().min(1).max(32).default(2),
});

/** Where signing keys are. */
export interface SigningSettings {
  /** Undefined where there is none. */
  readonly folder: string | undefined;
  /** Keys that the environment gives. */
  readonly secret: string | undefined;
  /** Of PKCS#12 files without one of their own. */
  readonly password: string | undefined;
  /** A local installation makes a key of its own where there is none. */
  readonly demo: boolean;
}

/** All settings, validated once at the start of a process. */
export interface Settings {
  /** On one machine, listening on loopback, with the embedded database. */
  readonly local: boolean;
  /** Local, and nobody reaches it from elsewhere: what shows mail and passwords exists here only. */
  readonly onThisMachineOnly: boolean;
  /** By the login that the program runs with, which owns nothing. */
  readonly databaseUrl: string;
  /** By the owner, for the commands that need it; processes that run have none. */
  readonly databaseOwnerUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly publicUrl: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Where people turn to about their data, as the privacy notice says it: an address of mail or a line of text. */
  readonly privacyContact: string | undefined;
  readonly port: number;
  readonly host: string;
  /** Where operators ask how a process is; without a port nowhere. */
  readonly metrics: { readonly port: number | undefined; readonly host: string };
  readonly dataFolder: string;
  /** Where backups go that are given no other place. */
  readonly backupFolder: string;
  /** What must outlive the database stands here: who was erased, which numbers were given, how far the audit went. */
  readonly recordFolder: string;
  /** Where a process without network copies documents; undefined where this machine sets one apart itself. */
  readonly copiesFolder: string | undefined;
  readonly signing: SigningSettings;
  /** The authority that stamps signed documents with the time (RFC 3161); undefined where none does. */
  readonly timestampUrl: string | undefined;
  /** Where it is written every day how far the audit goes; undefined where nowhere. */
  readonly auditMail: string | undefined;
  /** Hosts within the own network by which organisations may have their members sign in; others are asked on the internet only. */
  readonly innerProviders: readonly string[];
  readonly trustedProxies: number;
  /** How many processes share the port on which people ask. */
  readonly webProcesses: number;
  /** Connections of each process. */
  readonly databasePool: number;
  readonly jobConcurrency: number;
}

/** Thrown when the settings do not allow a start; the message is one sentence for the operator. */
export class SettingsError extends Error {}

function readVariables(environment: NodeJS.ProcessEnv): z.output<typeof variables> {
  const parsed = variables.safeParse(environment);
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  throw new SettingsError(
    `The setting ${first?.path.join('.') ?? '?'} is not usable: ${first?.message ?? 'unknown'}.`,
  );
}

export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const env = readVariables(environment);
  const isNamed = env.DATABASE_URL !== undefined || env.DATABASE_OWNER_URL !== undefined;
  const local = !isNamed && env.NODE_ENV !== 'production';
  const databaseUrl = local ? env.LOCAL_DATABASE_URL : env.DATABASE_URL;
  if (databaseUrl === undefined)
    throw new SettingsError('DATABASE_URL is required outside a local installation.');
  if (!local && env.PUBLIC_URL === undefined)
    throw new SettingsError('PUBLIC_URL is required outside a local installation.');
  if (!local && env.SMTP_URL === undefined)
    throw new SettingsError('SMTP_URL is required outside a local installation.');
  const publicUrl = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`;
  const onThisMachineOnly = local && isLoopback(publicUrl) && env.TRUSTED_PROXIES === 0;
  return {
    local,
    onThisMachineOnly,
    databaseUrl,
    databaseOwnerUrl: local ? env.LOCAL_DATABASE_OWNER_URL : env.DATABASE_OWNER_URL,
    redisUrl: env.REDIS_URL,
    publicUrl,
    smtpUrl: onThisMachineOnly ? undefined : env.SMTP_URL,
    mailFrom: env.MAIL_FROM ?? 'Svetionik <svetionik@localhost>',
    privacyContact: env.PRIVACY_CONTACT,
    port: env.PORT,
    host: local ? '127.0.0.1' : '0.0.0.0',
    metrics: { port: env.METRICS_PORT, host: env.METRICS_HOST },
    dataFolder: resolve(env.DATA_FOLDER),
    backupFolder: resolve(env.BACKUP_FOLDER ?? join(env.DATA_FOLDER, 'backups')),
    recordFolder: resolve(env.RECORD_FOLDER ?? join(env.DATA_FOLDER, 'record')),
    copiesFolder: env.COPIES_FOLDER === undefined ? undefined : resolve(env.COPIES_FOLDER),
    signing: signingSettings(env, local),
    timestampUrl: env.TIMESTAMP_URL,
    auditMail: env.AUDIT_MAIL,
    innerProviders: env.INNER_PROVIDERS,
    trustedProxies: env.TRUSTED_PROXIES,
    webProcesses: env.WEB_PROCESSES,
    databasePool: env.DATABASE_POOL,
    jobConcurrency: env.JOB_CONCURRENCY,
  };
}

function signingSettings(env: z.output<typeof variables>, local: boolean): SigningSettings {
  const { SIGNING_KEYS: secret, SIGNING_PASSWORD: password } = env;
  if (env.SIGNING_FOLDER !== undefined)
    return { folder: resolve(env.SIGNING_FOLDER), secret, password, demo: false };
  return {
    folder: local ? join(resolve(env.DATA_FOLDER), 'keys') : undefined,
    secret,
    password,
    demo: local,
  };
}

/** All that the process which copies documents needs to know. */
export function readCopiesFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const { COPIES_FOLDER: folder } = readVariables(environment);
  if (folder === undefined) throw new SettingsError('COPIES_FOLDER is required.');
  return resolve(folder);
}
