import { parseArgs } from 'node:util';
import { type Break, verifyChain } from '@/lib/data/chain';
import { getDesk } from '@/lib/data/desks';
import { type Command, print } from './command';
import { deskScope } from './desk-scope';

const faults: Readonly<Record<Break, string>> = {
  content: 'its text is not the one that was released',
  sealed: 'who approved or published it, or why, is not what was written down',
  record: 'it is not what was released',
  order: 'it does not follow the one before: something was taken out, put in or moved',
  end: 'it is missing: the chain ends too early',
};

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'Check that nothing of what a desk ever released was changed',
  usage: [
    'npm run songngu -- verify [--desk SLUG]',
    '',
    'Computes the chain of hashes over all releases and withdrawals of a desk anew. Exit code 1 when it is broken, with',
    'the first broken link. Keep the hash it prints somewhere else: as long as the chain holds it, all before it is',
    'as it was.',
  ].join('\n'),
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { desk: { type: 'string' } } });
    const scope = await deskScope(values.desk);
    const { name } = await getDesk(scope);
    const verdict = await verifyChain(scope);
    if (!verdict.whole) {
      const of = verdict.id === null ? '' : ` (of ${verdict.id})`;
      console.error(`${name}: link ${verdict.at}${of} is broken: ${faults[verdict.broken]}.`);
      return 1;
    }
    print(`${name}: ${verdict.length} links, all whole. Head: ${verdict.hash ?? 'none'}`);
    return 0;
  },
};
