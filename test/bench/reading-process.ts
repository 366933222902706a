import { itemFormats } from '@svetionik/formats';
import { largeFiles, largeFileSize } from './large-files';
import { tellMeasured } from './measured-process';

/** Reads one large file. */
async function read(): Promise<void> {
  const file = largeFiles.find(({ name }) => name === process.argv[2]);
  if (file === undefined) throw new Error(`there is no file ${process.argv[2]}`);
  const content = file.make();
  await tellMeasured(async () => {
    const { items } = await itemFormats[file.format].read(content);
    if (items.length !== largeFileSize) throw new Error(`${items.length} questions were read`);
  });
  process.exit(0);
}

void read();
