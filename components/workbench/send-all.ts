import type { Outbox } from './outbox';
import type { Store } from './store';
import { savingOf } from './tally';

/**
 * Sends all that waits, and says what is true then: the server has it (`saved`), a sentence waits for its editor to choose
 * (`conflict`), or the words stay on this device until they get through (`kept`).
 */
export async function sendAll(outbox: Outbox, store: Store): Promise<'saved' | 'conflict' | 'kept'> {
  const sent = await outbox.settle();
  const { state } = savingOf(store.state);
  if (state === 'conflict') return 'conflict';
  return sent && state !== 'refused' ? 'saved' : 'kept';
}
