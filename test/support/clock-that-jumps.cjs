// Loaded before a program that a test starts: its clock is CLOCK_AHEAD milliseconds ahead, and jumps by CLOCK_JUMP when SIGUSR2 comes.
const { CLOCK_AHEAD = '0', CLOCK_JUMP = '0' } = process.env;
const right = Date.now.bind(Date);
let ahead = Number(CLOCK_AHEAD);

process.on('SIGUSR2', () => (ahead += Number(CLOCK_JUMP)));

const now = () => right() + ahead;
globalThis.Date = new Proxy(Date, {
  construct: (target, given, made) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, made),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
