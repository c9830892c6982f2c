import { disconnect } from '@/lib/data/prisma';
import { AppError } from '@/lib/errors';
import { alignCommand } from './align';
import { checkCommand } from './check';
import { type Command, print, UsageError } from './command';
import { exportCommand } from './export';
import { firstRunCommand } from './first-run';
import { importCommand } from './import';
import { inspectCommand } from './inspect';
import { keyCommand } from './key';
import { measureCommand } from './measure';
import { userCommand } from './user';

const commands: readonly Command[] = [
  importCommand,
  inspectCommand,
  exportCommand,
  userCommand,
  keyCommand,
  alignCommand,
  checkCommand,
  measureCommand,
];

const doctorLine = '  doctor    Check this machine, its settings and its database';

const help = (): string =>
  [
    'songngu – the command line of Songngu',
    '',
    'Usage: npm run songngu -- COMMAND [ARGUMENTS]',
    '',
    ...commands.map((command) => `  ${command.name.padEnd(9)} ${command.summary}`),
    doctorLine,
    '',
    '--data DIR with any command: the data folder, as named to npm start (SONGNGU_DATA; default: .data).',
    'npm run songngu -- COMMAND --help tells more.',
  ].join('\n');

async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') {
    print(help());
    return 0;
  }
  const command = [...commands, firstRunCommand].find((one) => one.name === name);
  if (!command) {
    console.error(`songngu: there is no command "${name}"\n\n${help()}`);
    return 2;
  }
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
