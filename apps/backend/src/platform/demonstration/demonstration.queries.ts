/** Asked before the program opens its own connections, too. */
export const demonstrationQuery = 'SELECT FROM platform.demonstration';
