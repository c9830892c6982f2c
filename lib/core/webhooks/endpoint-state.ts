/** Why nothing is sent: `person`: somebody switched it off; `gone`: it answered 410; `failing`: nothing got through for days. */
const disabledReasons = ['person', 'gone', 'failing'] as const;

/** How an endpoint is: `on`, and since its first failure `failing`; or why it is off. */
export type EndpointState = 'on' | 'failing' | 'person' | 'gone' | 'failed';

/** The state an endpoint is in, and since when; null for one that is well. */
export function endpointState({
  disabledAt,
  disabledFor,
  failingSince,
}: {
  readonly disabledAt: Date | null;
  readonly disabledFor: string | null;
  readonly failingSince: Date | null;
}): { readonly state: EndpointState; readonly since: Date | null } {
  if (!disabledAt) return { state: failingSince ? 'failing' : 'on', since: failingSince };
  const reason = disabledReasons.find((one) => one === disabledFor) ?? 'person';
  return { state: reason === 'failing' ? 'failed' : reason, since: disabledAt };
}
