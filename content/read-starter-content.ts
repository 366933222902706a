import { readContent, type StarterContent } from '@svetionik/formats';
import { readContentFolder } from '../apps/backend/src/features/authoring/starter/content-folder';

/** All that lies in this folder, or an error with every reason why nothing of it can be loaded. */
export async function readStarterContent(): Promise<StarterContent> {
  const { files } = await readContentFolder(__dirname);
  const reading = readContent(files);
  if (reading.ok) return reading.content;
  throw new Error(
    reading.problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`).join('\n'),
  );
}
