/** Stands behind every control that removes: what it takes out can be brought back. Where none is provided, it only goes. */
export abstract class Removing {
  /** Runs a removal of something that is called so; it may ask first, and then it is run only when that is confirmed. */
  abstract around(name: string, remove: () => void): void;
}
