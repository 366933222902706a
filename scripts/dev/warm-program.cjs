// Loads the packages that programs use, waits until it is told which program it is, and becomes that.
const inspector = require('node:inspector');
const process = require('node:process');
const { dependencies } = require('../../package.json');

/** Of the browser alone. */
const ofBrowsers = /^@(?:angular|jsverse|simplewebauthn\/browser)/;

process.once('disconnect', leave);
process.once('message', ({ script, debugPort }) => {
  process.off('disconnect', leave);
  if (debugPort !== undefined) inspector.open(debugPort, '127.0.0.1');
  process.argv[1] = script;
  require(script);
});

for (const name of Object.keys(dependencies).filter((each) => !ofBrowsers.test(each))) warm(name);

/** What cannot be loaded so is loaded where it is asked for. */
function warm(name) {
  try {
    require(name);
  } catch {
    return;
  }
}

function leave() {
  process.exit(0);
}
