/** How much stands free between the texts above the facts, from one baseline to the next, and how large the title is. */
export interface Density {
  readonly titleSize: number;
  /** How large the name and the course may be at the most. */
  readonly nameSize: number;
  readonly courseSize: number;
  /** From the organisers to the title at the least. */
  readonly title: number;
  readonly subtitle: number;
  /** Taken from what the measures leave above the name. */
  readonly closer: number;
  readonly sentence: number;
  readonly course: number;
  readonly facts: number;
  /** From the facts to what stands at the foot. */
  readonly foot: number;
}

export const normal: Density = {
  titleSize: 46,
  nameSize: 34,
  courseSize: 16,
  title: 52,
  subtitle: 27,
  closer: 0,
  sentence: 24,
  course: 22,
  facts: 17,
  foot: 26,
};

export const dense: Density = {
  titleSize: 38,
  nameSize: 27,
  courseSize: 16,
  title: 38,
  subtitle: 23,
  closer: 10,
  sentence: 20,
  course: 19,
  facts: 11,
  foot: 12,
};

/** For all that a profile can ask for beside the longest of names. */
export const densest: Density = {
  ...dense,
  titleSize: 34,
  title: 34,
  nameSize: 20,
  courseSize: 12,
};

/** For all that a profile can ask for in two languages, beside an electronic signature, and for as much across. */
export const closest: Density = {
  ...densest,
  titleSize: 28,
  title: 29,
  subtitle: 20,
  sentence: 17,
  course: 16,
  facts: 9,
  foot: 9,
};
