import { findInstallationKind, type InstallationKind } from '@/lib/data/installation';
import { createSetupInvitation, setupHours } from '@/lib/data/invitations';
import { AppError } from '@/lib/errors';
import { fillDemoDesk } from '@/lib/server/demo-desk';
import { publicUrl } from '@/lib/server/env';
import { type Command, print } from './command';

/** What `npm start` runs once the server answers: the way in for whoever opens it first. */
export const firstRunCommand: Command = {
  name: 'first-run',
  summary: 'Print the one-time set-up link of an empty database, or fill the demo desk',
  usage: 'npm run songngu -- first-run',
  async run() {
    const kind = await findInstallationKind();
    if (process.env.SONGNGU_DEMO === '1') return fillDemo(kind);
    const token = kind === 'empty' ? await createSetupInvitation() : null;
    if (token) {
      print('Nobody lives here yet. Make the first administrator with this link:');
      print(`  ${publicUrl(`/welcome/${token}`)}`);
      print(`It works once, within ${setupHours} hours. Every start prints a fresh one until it is used.`);
    }
    return 0;
  },
};

async function fillDemo(kind: InstallationKind): Promise<number> {
  try {
    if (kind === 'empty') print('Filling the demo desk…');
    await fillDemoDesk();
    print('The demo desk is ready: sign in with one click.');
    return 0;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'demo_refused') throw error;
    console.error('Demo mode is refused: this database already holds people or articles.');
    console.error('For a demo, start with an empty data folder: npm start -- --demo --data .data-demo');
    return 1;
  }
}
