// The gallery of libs/ui: `npm run gallery` serves it and follows what is saved, `npm run gallery -- --accept` takes over how it
// looks now as its golden pictures.
import process from 'node:process';
import { buildGallery } from './build-gallery.mjs';
import { follow } from './dev/follow.mjs';
import { serveAngular } from './dev/serve-angular.mjs';
import { acceptPictures } from './gallery/accept-pictures.mjs';
import { generateForWeb } from './generate-for-web.mjs';
import { runNode, runScript } from './run.mjs';
import { step } from './steps.mjs';

const port = process.env.WEB_PORT ?? '4300';

await runScript(async () => {
  if (process.argv.includes('--accept')) {
    await step('Building the gallery', buildGallery);
    return acceptPictures();
  }
  await step('Making messages and fonts', generateForWeb);
  follow(['apps/frontend/src/messages'], () => runNode('scripts/build-messages.mjs'));
  await serveAngular('gallery', port);
  // what follows files would go on
  process.exit();
});
