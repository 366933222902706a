// The words of a kind, doubled by their keys: its title is given, its hint is the model’s until somebody writes another.

/** Messages with those of the twin after each of the model’s. */
export function doubleMessages(text, model, twin, title) {
  const messages = JSON.parse(text);
  const doubled = doubleKeys(messages, { model, twin, title });
  const after = JSON.stringify(doubled);
  return after === JSON.stringify(messages) ? text : `${JSON.stringify(doubled, null, 2)}\n`;
}

/** Kinds are keys among kinds; elsewhere keys are identifiers. */
function doubleKeys(messages, given, parent = '') {
  const { model, twin, title } = given;
  const [key, ofTwin, own] =
    parent === 'kind' ? [model.name, twin.name, title] : [model.camel, twin.camel, undefined];
  return Object.fromEntries(
    Object.entries(messages).flatMap(([name, value]) => {
      const inside = typeof value === 'object' ? doubleKeys(value, given, name) : value;
      return name === key
        ? [
            [name, inside],
            [ofTwin, own ?? inside],
          ]
        : [[name, inside]];
    }),
  );
}
