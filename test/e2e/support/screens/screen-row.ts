import type { Client } from '../client';
import type { Window } from '../window';
import type { World } from '../world';

type Path = string | ((world: World) => string);

/** A screen, and the way to it. */
export interface ScreenRow {
  readonly screen: string;
  readonly path: Path;
  /** The server refuses what is asked of it, and the screen should say so. */
  readonly refused?: 404 | 401 | 412;
  /** What has to be so before the screen opens. */
  readonly given?: (window: Window) => Promise<void>;
  /** The buttons that lead on to the screen, named in Latin. */
  readonly press?: readonly string[];
  /** What else happens until the screen is as it is named. */
  readonly happens?: (window: Window, world: World, colleague: Client) => Promise<void>;
}
