import { paragraph } from './author';
import type { GivenItem } from './given-item';

const option = (id: string) => ({
  id,
  text: paragraph(`Odgovor ${id}.`),
  feedback: paragraph(`Objašnjenje na ${id}.`),
});

const question = (id: string) => ({
  id,
  prompt: paragraph(`Pitanje ${id}?`),
  feedback: paragraph(`Objašnjenje na ${id}.`),
});

const choice = (id: string, next: string, points: number) => ({
  id,
  label: `Izbor ${id}`,
  consequence: paragraph(`Objašnjenje izbora ${id}.`),
  next,
  points,
});

const study = (...answers: { readonly question: string; readonly response: object | null }[]) => ({
  kind: 'case-study',
  answers,
});

const path = (choices: readonly string[], finished: boolean) => ({
  kind: 'branching-case',
  path: choices,
  finished,
});

/** The kinds that lead through a case. */
export const givenCases: readonly GivenItem[] = [
  {
    item: {
      ...question('studija'),
      kind: 'case-study',
      vignette: paragraph('Dete ćuti.'),
      picture: null,
      questions: [
        {
          ...question('deo-1'),
          kind: 'single-choice',
          options: ['a', 'b'].map(option),
          key: 'a',
          points: 1,
          objective: 'prepoznavanje',
        },
        { ...question('deo-2'), kind: 'short-text', accepted: ['Hitna pomoć', '194'], points: 1 },
      ],
    },
    hidden: ['"key"', '"accepted"', 'Hitna'],
    // shown in the reverse order: deo-2 is 1, the options are 2 and 3, deo-1 is 4
    refused: [
      ['a question left out', study({ question: '4', response: null }), 422],
      [
        'a question twice',
        study({ question: '4', response: null }, { question: '4', response: null }),
        422,
      ],
      [
        'an option as a question',
        study({ question: '2', response: null }, { question: '1', response: null }),
        422,
      ],
      [
        'an answer of another kind',
        study(
          { question: '4', response: { kind: 'numeric', text: '1' } },
          { question: '1', response: null },
        ),
        422,
      ],
      [
        'an option of nobody',
        study(
          { question: '4', response: { kind: 'single-choice', choice: '9' } },
          { question: '1', response: null },
        ),
        422,
      ],
      [
        'ids instead of places',
        study({ question: 'deo-1', response: null }, { question: 'deo-2', response: null }),
        400,
      ],
      [
        'a case study in a case study',
        study({ question: '4', response: study() }, { question: '1', response: null }),
        400,
      ],
      [
        'an answer that people would mark',
        study(
          { question: '4', response: { kind: 'open-answer', text: 'a' } },
          { question: '1', response: null },
        ),
        400,
      ],
      [
        '10 MB in one of its answers',
        study(
          { question: '4', response: null },
          { question: '1', response: { kind: 'short-text', text: 'a'.repeat(10_000_000) } },
        ),
        413,
      ],
      [
        'a personal number in one of its answers',
        study(
          { question: '4', response: null },
          { question: '1', response: { kind: 'short-text', text: '0101099710005' } },
        ),
        422,
      ],
    ],
  },
  {
    item: {
      ...question('slucaj'),
      kind: 'branching-case',
      vignette: paragraph('Dete dolazi u pratnji.'),
      start: 'prijem',
      nodes: [
        {
          id: 'prijem',
          kind: 'decision',
          title: 'Prijem',
          body: paragraph('Pratilac govori.'),
          choices: [choice('nasamo', 'razgovor', 2), choice('ostavite', 'kraj', -1)],
        },
        {
          id: 'razgovor',
          kind: 'decision',
          title: 'Razgovor',
          body: paragraph('Dete ćuti.'),
          choices: [choice('pitajte', 'kraj', 2), choice('insistirajte', 'kraj', 0)],
        },
        {
          id: 'kraj',
          kind: 'outcome',
          title: 'Tajni ishod',
          result: 'safer',
          body: paragraph('Tajni ishod.'),
          debrief: paragraph('Objašnjenje kraja.'),
        },
      ],
    },
    hidden: ['"points":-1', '"consequence"', '"result"', 'Tajni', '"kind":"outcome"'],
    // shown in the reverse order: insistirajte, pitajte, razgovor, ostavite, nasamo, prijem
    refused: [
      ['a choice that is not there', path(['9'], false), 422],
      ['a decision as a choice', path(['6'], false), 422],
      ['a choice of another decision', path(['2'], true), 422],
      ['a choice after the end', path(['4', '2'], true), 422],
      ['an end that is not reached', path(['5'], true), 422],
      ['no end where it is reached', path(['5', '2'], false), 422],
      ['ids instead of places', path(['nasamo'], false), 400],
      [
        'a path of a hundred choices',
        path(
          Array.from({ length: 100 }, () => '5'),
          false,
        ),
        400,
      ],
      ['one choice instead of a path', { kind: 'branching-case', path: '5', finished: false }, 400],
      ['no word of the end', { kind: 'branching-case', path: ['5'] }, 400],
    ],
  },
];
