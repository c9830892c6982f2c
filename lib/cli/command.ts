/** One command of the command line. `run` answers the exit code: 0 done, 1 not done, 2 used wrongly. */
export type Command = {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  run(args: readonly string[]): Promise<number>;
};

/** Wrong use: told with the command's usage, exit code 2. */
export class UsageError extends Error {}

export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** A path as the caller gave it, against the folder they stood in. */
export const callersFolder = (): string => process.env.SONGNGU_CWD ?? process.cwd();
