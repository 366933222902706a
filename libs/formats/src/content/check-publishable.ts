import { checkCourse } from '@svetionik/domain/publishing/check-course';
import { checkItem } from '@svetionik/domain/publishing/check-item';
import { checkModule } from '@svetionik/domain/publishing/check-module';
import type { Problem } from '@svetionik/domain/checks/problem';
import { assembleModule } from './assemble-module';
import type { ContentProblem } from './content-problem';
import { placeProblem } from './place-problem';
import type { ContentFilesRead } from './read-content-files';
import type { ReadFile } from './read-file';
import type { StarterBank, StarterCourse } from './starter-content';
import type { YamlSource } from './yaml-source';

/**
 * Checks what publishing will check, so that a starter course never fails there. Files that could not be read are
 * left out.
 *
 * @example
 * checkPublishable(files); // [{ file: 'banks/zdravstvo-zavrsna.yaml', line: 40, reason: '"key" names no option' }]
 */
export function checkPublishable(files: ContentFilesRead): readonly ContentProblem[] {
  const problems = [
    ...[...files.modules.values()].flatMap((module) => {
      const lessons = files.lessons.get(module.value.id) ?? [];
      return lessons.length === 0
        ? []
        : checkModule(assembleModule(module.value, lessons)).map(placed(files, module.source));
    }),
    ...files.banks.flatMap((bank) =>
      bank.value.items.flatMap(checkItem).map(placed(files, bank.source, bank)),
    ),
    ...files.courses.flatMap((course) => {
      const bank = files.banks.find(({ value }) => value.id === course.value.bank);
      return bank === undefined ? [] : checkWithBank(files, course, bank);
    }),
  ];
  // A module that several courses use, and an item of their bank, is checked with each of them.
  return [
    ...new Map(
      problems.map((problem) => [`${problem.file}:${problem.line}:${problem.reason}`, problem]),
    ).values(),
  ];
}

function checkWithBank(
  files: ContentFilesRead,
  course: ReadFile<StarterCourse>,
  bank: ReadFile<StarterBank>,
): readonly ContentProblem[] {
  const modules = course.value.document.modules.flatMap((name) => {
    const module = files.modules.get(name);
    const lessons = files.lessons.get(name) ?? [];
    return module === undefined || lessons.length === 0
      ? []
      : [assembleModule(module.value, lessons)];
  });
  return checkCourse({
    course: course.value.document,
    tracks: course.value.tracks,
    modules,
    bank: bank.value.items,
  })
    .filter(({ code }) => code !== 'module-unknown')
    .map(placed(files, course.source, bank));
}

function placed(files: ContentFilesRead, source: YamlSource, bank?: ReadFile<StarterBank>) {
  return (problem: Problem): ContentProblem => {
    const { module, lesson, item } = problem.where;
    const inLesson = files.lessons.get(module ?? '')?.find(({ value }) => value.id === lesson);
    const inModule = problem.code === 'id-repeated' ? undefined : files.modules.get(module ?? '');
    const inBank = item === undefined ? undefined : bank;
    return placeProblem((inLesson ?? inBank ?? inModule)?.source ?? source, problem);
  };
}
