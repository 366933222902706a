import { z } from 'zod';
import { StartRefused } from '../processes/start-refused';
import { passwordFile, readNamedKeys, requireKeyName, type NamedKeys } from './read-named-keys';

const variable = 'SIGNING_KEYS';
const contents = z.record(z.string(), z.record(z.string(), z.string()));

/**
 * Reads keys that are given as a secret of the environment: the files of each name, as a folder would hold them, in JSON. What is
 * not text is in base64.
 */
export function readSigningVariable(
  text: string,
  password: string | undefined,
): ReadonlyMap<string, NamedKeys> {
  const names = Object.entries(parse(text));
  for (const [name] of names) requireKeyName(name, `${variable}/${name}`);
  return new Map(
    names.map(([name, files]) => [
      name,
      readNamedKeys(
        { place: `${variable}/${name}`, files: new Map(Object.entries(files).map(decoded)) },
        password,
      ),
    ]),
  );
}

function decoded([file, text]: readonly [string, string]): readonly [string, Buffer] {
  return [
    file,
    Buffer.from(text, file === passwordFile || text.includes('-----BEGIN ') ? 'utf8' : 'base64'),
  ];
}

function parse(text: string): z.output<typeof contents> {
  try {
    return contents.parse(JSON.parse(text));
  } catch {
    // what stands in it is a secret, and so is where it is wrong
    throw new StartRefused(
      `The setting ${variable} is no JSON of the form {"default": {"credential-….pem": "…"}}.`,
    );
  }
}
