import { runLimited, type ProgramRunner } from './limited-program';

/** Runs programs as they are: for a process that is itself apart from all else, as the service of compose is. */
export const plainRunner: ProgramRunner = {
  inside: (folder) => folder,
  run: (_, command, limits) => runLimited(command, limits),
};
