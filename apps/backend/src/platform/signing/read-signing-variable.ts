import { z } from 'zod';
import { StartRefused } from '../processes/start-refused';
import { passwordFile, type KeyFile } from './key-file';

const variable = 'SIGNING_KEYS';
const contents = z.record(z.string(), z.record(z.string(), z.string()));

/**
 * The keys that are given as a secret of the environment: the files of each name, as a folder would hold them, in JSON. What is not
 * text is in base64.
 */
export function readSigningVariable(text: string): KeyFile[] {
  return Object.entries(parse(text)).flatMap(([name, files]) =>
    Object.entries(files).map(([file, content]) => ({
      name,
      file,
      place: `${variable}/${name}/${file}`,
      read: () => decoded(file, content),
    })),
  );
}

function decoded(file: string, text: string): Buffer {
  const isText = file === passwordFile || text.includes('-----BEGIN ');
  return Buffer.from(text, isText ? 'utf8' : 'base64');
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
