/** Of every document: texts, texts beside them, and the light. */
export const colours = { ink: '#17233a', soft: '#4a5468', light: '#c98a1b' };
