/** Something the person at the terminal can put right: told in plain words, with the remedy, without a stack. */
export class Trouble extends Error {
  /**
   * @param {string} message what is wrong
   * @param {string} [remedy] what to do about it
   */
  constructor(message, remedy = '') {
    super(message);
    this.name = 'Trouble';
    this.remedy = remedy;
  }
}

/**
 * The system's code of an error (`ENOENT`), where it has one.
 * @param {unknown} error
 */
export const codeOf = (error) => (error instanceof Error && 'code' in error ? error.code : undefined);

/**
 * Prints why the command cannot go on; faults of ours keep their stack.
 * @param {unknown} error
 */
export function tell(error) {
  if (!(error instanceof Trouble)) {
    console.error(error);
    return;
  }
  console.error(`\n${error.message}`);
  if (error.remedy) console.error(`\n${error.remedy}`);
}
