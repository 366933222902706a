/** Every page of the gallery by its room, with what it shows. A name is an address. */
export const pages = {
  items: {
    'single-choice': 'One of several answers.',
    'multiple-choice': 'Any number of several answers.',
    ordering: 'Entries to put in order.',
    'short-text': 'A few words to type.',
    numeric: 'A number to type, with its unit.',
    'true-false-reason': 'A statement: is it true, and why?',
    matching: 'Entries, each with a list of what it may belong to.',
    'inline-choice': 'A text with a list in each gap.',
    'mark-in-text': 'A text in which words are marked.',
    'gap-match': 'A text with gaps, filled from one list.',
    slider: 'A place on a scale.',
    'hot-spot': 'Regions to mark on a picture, or in the list below it.',
    'case-study': 'A vignette, and several questions about it.',
    'branching-case': 'A case to decide, step by step.',
    'open-answer': 'A text that people mark.',
    'file-upload': 'Files that people mark.',
    'item-parts': 'What controls of several kinds are made of.',
  },
  blocks: {
    accordion: 'Sections that open one by one.',
    callout: 'A box beside the main line of thought.',
    case: 'A case to walk through, unscored.',
    'content-note': 'Says what is coming, and offers an equivalent way through.',
    download: 'A file to take along.',
    handout: 'A document to take along, and how far it is.',
    indicators: 'Signs, each with how it looks in practice.',
    picture: 'A picture with its alternative text.',
    table: 'A table that turns into cards on a phone.',
    text: 'Running text, and statements that carry their source.',
    'any-block': 'A block of any kind, as it was left.',
    video: 'A film or a recording, with captions and all of it as text.',
  },
  controls: {
    buttons: 'Buttons and links that act.',
    field: 'A control with its label, hint and error.',
    'search-field': 'A line to search a list with.',
    'confirm-dialog': 'Asks once before something is done.',
  },
  feedback: {
    bar: 'How much of something is done.',
    'empty-state': 'Stands where a list would be.',
    notice: 'A remark that stands out.',
    'saved-state': 'Whether what a person did is kept.',
    skeleton: 'Stands where content is on its way.',
    'accommodation-words': 'What is made easier for somebody, in words.',
  },
  charts: {
    histogram: 'How many lie where between 0 and 100, with a cut.',
    'spread-chart': 'Means, and how far values lie from them.',
    'scatter-chart': 'Numbered dots by two values.',
    'line-chart': 'How shares change from column to column.',
  },
  language: {
    icon: 'Every icon that there is.',
    marks: 'The lighthouse, and the signs of tracks.',
    formats: 'Dates, numbers and names as the language writes them.',
  },
} as const;

/** The rooms, by name. */
export type RoomName = keyof typeof pages;
