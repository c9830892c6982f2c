/** Parts of the day, in an order in which neighbours may stand for each other: what one calls evening, another calls night. */
export const dawn = 0;
export const morning = 1;
export const noon = 2;
export const afternoon = 3;
export const evening = 4;
export const night = 5;
