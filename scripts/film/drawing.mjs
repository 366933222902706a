// A drawing with named parts, and where each part stands at a second of the film.

const unmoved = { x: 0, y: 0, turn: 0, opacity: 1 };

/** Puts the colours of the house in the place of their names: var(--ink). */
export function inColours(drawing, tokens) {
  const light = tokens.slice(0, tokens.indexOf('}'));
  const colours = new Map(
    [...light.matchAll(/(--[a-z-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name, colour]) => [
      name,
      colour,
    ]),
  );
  return drawing.replace(/var\((--[a-z-]+)\)/g, (_, name) => {
    if (!colours.has(name)) throw new Error(`There is no colour ${name}.`);
    return colours.get(name);
  });
}

/** The scenes one after the other: the seconds of the whole, its captions, and its moves by the second of the film. */
export function timed({ poster, begin, scenes }) {
  let from = 0;
  const captions = [];
  const moves = [];
  for (const { caption, seconds, moves: ofScene = [] } of scenes) {
    captions.push({ from, to: from + seconds, text: caption });
    for (const move of ofScene) {
      if (move.after + move.takes > seconds)
        throw new Error(`A move of ${move.part} does not end with its scene: ${caption}`);
      if (begin[move.part] === undefined)
        throw new Error(`The part ${move.part} has no beginning.`);
      moves.push({ ...move, from: from + move.after });
    }
    from += seconds;
  }
  return {
    poster,
    seconds: from,
    captions,
    moves: moves.sort((one, other) => one.from - other.from),
    begin,
  };
}

/** The drawing as it is at a second. */
export function renderFrame(second, drawing, { begin, moves }) {
  const states = new Map(
    Object.entries(begin).map(([part, state]) => [part, { ...unmoved, ...state }]),
  );
  for (const { part, from, takes, to } of moves) {
    const done = eased((second - from) / takes);
    const state = states.get(part);
    for (const [name, end] of Object.entries(to)) state[name] = mixed(state[name], end, done);
  }
  let frame = drawing;
  for (const [part, state] of states) {
    const place = ` id="${part}"`;
    if (!frame.includes(place)) throw new Error(`The drawing has no part ${part}.`);
    frame = frame.replace(place, `${place}${attributes(state)}`);
  }
  return frame;
}

/** Slow at both ends. */
function eased(share) {
  const within = Math.min(1, Math.max(0, share));
  return within * within * (3 - 2 * within);
}

function mixed(start, end, share) {
  return start + (end - start) * share;
}

function attributes({ x, y, turn, opacity }) {
  const [right, down, round, seen] = [x, y, turn, opacity].map((value) => Number(value.toFixed(2)));
  return ` transform="translate(${right} ${down}) rotate(${round})" opacity="${seen}"`;
}
