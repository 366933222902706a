/** The folder that the build has filled with what is said of the API. */
export const DOCUMENTATION_FOLDER = Symbol('documentation folder');
