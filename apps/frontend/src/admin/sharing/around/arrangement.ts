/** A module that is to stand around a course, in one of its editions. */
export interface Chosen {
  readonly module: string;
  readonly edition: number;
}

/** What stands before a course and what after it, in order. */
export interface Arrangement {
  readonly before: readonly Chosen[];
  readonly after: readonly Chosen[];
}

export type Side = keyof Arrangement;

/** A module goes a place up or down; at the edge of the course it goes over to the other side. */
export function move(arrangement: Arrangement, module: string, by: -1 | 1): Arrangement {
  const line = [...arrangement.before, undefined, ...arrangement.after];
  const from = line.findIndex((each) => each?.module === module);
  const to = from + by;
  if (from < 0 || to < 0 || to >= line.length) return arrangement;
  const moved = line.with(from, line[to]).with(to, line[from]);
  const course = moved.indexOf(undefined);
  const chosen = (part: typeof moved) => part.flatMap((each) => each ?? []);
  return { before: chosen(moved.slice(0, course)), after: chosen(moved.slice(course)) };
}

export function add(arrangement: Arrangement, chosen: Chosen, side: Side): Arrangement {
  return { ...arrangement, [side]: [...arrangement[side], chosen] };
}

export function remove({ before, after }: Arrangement, module: string): Arrangement {
  const others = (side: readonly Chosen[]) => side.filter((each) => each.module !== module);
  return { before: others(before), after: others(after) };
}

/** The module in another edition, where it stands. */
export function renew({ before, after }: Arrangement, chosen: Chosen): Arrangement {
  const renewed = (side: readonly Chosen[]) =>
    side.map((each) => (each.module === chosen.module ? chosen : each));
  return { before: renewed(before), after: renewed(after) };
}
