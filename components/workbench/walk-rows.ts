import type { KeyboardEvent } from 'react';
import type { Moves } from './use-workbench';

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** The keys of a list whose rows can have the focus: arrows, Home and End walk, Enter and F2 open. */
export function walkRows(event: KeyboardEvent<HTMLElement>, open: Moves['open']): void {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLLIElement) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
    return;
  const { segment } = target.dataset;
  if (segment && (key === 'Enter' || key === 'F2')) {
    event.preventDefault();
    open(segment);
    return;
  }
  const rows = [...currentTarget.querySelectorAll<HTMLLIElement>('li[data-segment]')];
  const next = rows[steps[key]?.(rows.indexOf(target), rows.length - 1) ?? -1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
