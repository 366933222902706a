import { readStarterContent } from '../../content/read-starter-content';
import { describeOpenReadings } from './open-readings';

readStarterContent().then(
  (content) => process.stdout.write(describeOpenReadings(content)),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  },
);
