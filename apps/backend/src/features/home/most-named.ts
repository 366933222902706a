/** How many of each are named; what is more stands where the line leads. */
export const mostNamed = 5;
