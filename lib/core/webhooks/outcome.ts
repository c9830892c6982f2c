/**
 * What came of an attempt to deliver. `refused`: an answer that is no success; `gone`: 410, nothing is to be sent there any
 * more; `unreachable`: no connection, or none that can be trusted; `private`, `insecure`, `unknown-host`: the address was
 * not even tried; `unsigned`: no secret of the endpoint can be read.
 */
export const webhookOutcomes = [
  'delivered',
  'refused',
  'redirected',
  'gone',
  'timeout',
  'unreachable',
  'private',
  'insecure',
  'unknown-host',
  'unsigned',
] as const;
export type WebhookOutcome = (typeof webhookOutcomes)[number];

/** What an attempt came to; `answer` is the beginning of what came back, or what kept it from coming. */
export type WebhookResult = {
  readonly outcome: WebhookOutcome;
  readonly status: number | null;
  readonly answer: string;
};

/** Whoever answers so has too much to do: the whole endpoint is left in peace for a while. */
const busy: readonly number[] = [429, 502, 504];

/** How an answer of this status is taken. */
export function outcomeOf(status: number): 'delivered' | 'refused' | 'redirected' | 'gone' {
  if (status >= 200 && status < 300) return 'delivered';
  if (status >= 300 && status < 400) return 'redirected';
  return status === 410 ? 'gone' : 'refused';
}

export const isBusy = (status: number): boolean => busy.includes(status);
