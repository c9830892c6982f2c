import { disconnect } from '@/lib/data/prisma';
import { AppError } from '@/lib/errors';
import { type Command, print, UsageError } from './command';

/** Loaded when asked for: what one command needs, another must not wait for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  import: async () => (await import('./import')).importCommand,
  inspect: async () => (await import('./inspect')).inspectCommand,
  convert: async () => (await import('./convert')).convertCommand,
  export: async () => (await import('./export')).exportCommand,
  user: async () => (await import('./user')).userCommand,
  key: async () => (await import('./key')).keyCommand,
  align: async () => (await import('./align')).alignCommand,
  check: async () => (await import('./check')).checkCommand,
  measure: async () => (await import('./measure')).measureCommand,
  verify: async () => (await import('./verify')).verifyCommand,
};

/** For `npm start`, not for people. */
const hidden: typeof commands = {
  'first-run': async () => (await import('./first-run')).firstRunCommand,
};

const doctorLine = '  doctor    Check this machine, its settings and its database';

async function help(): Promise<string> {
  const known = await Promise.all(Object.values(commands).map((load) => load()));
  return [
    'songngu – the command line of Songngu',
    '',
    'Usage: npm run songngu -- COMMAND [ARGUMENTS]',
    '',
    ...known.map((command) => `  ${command.name.padEnd(9)} ${command.summary}`),
    doctorLine,
    '',
    '--data DIR with any command: the data folder, as named to npm start (SONGNGU_DATA; default: .data).',
    'npm run songngu -- COMMAND --help tells more.',
  ].join('\n');
}

async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') {
    print(await help());
    return 0;
  }
  const load = new Map(Object.entries({ ...commands, ...hidden })).get(name);
  if (!load) {
    console.error(`songngu: there is no command "${name}"\n\n${await help()}`);
    return 2;
  }
  const command = await load();
  if (args.includes('--help')) {
    print(`${command.summary}\n\n${command.usage}`);
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    return tell(command, error);
  }
}

function tell(command: Command, error: unknown): number {
  if (error instanceof UsageError || (error instanceof TypeError && 'code' in error)) {
    console.error(`songngu ${command.name}: ${error.message}\n\n${command.usage}`);
    return 2;
  }
  if (error instanceof AppError) {
    const fields = error.fields.map((field) => `\n  ${field.pointer} ${field.detail}`).join('');
    console.error(`songngu ${command.name}: ${error.code}${fields}`);
    return 1;
  }
  console.error(`songngu ${command.name}: ${error instanceof Error ? error.message : String(error)}`);
  return 1;
}

process.exitCode = await run(process.argv.slice(2));
await disconnect();
