/** Words to stand where `text` does: with a capital where it has one. */
export const inCaseOf = (text: string, written: string): string =>
  /^\p{Lu}/u.test(text) ? written.charAt(0).toUpperCase() + written.slice(1) : written;
