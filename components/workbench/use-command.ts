'use client';

import { useEffect, useRef } from 'react';
import { useBench } from './bench';
import type { Handler, Offers } from './command-desk';
import type { Command } from './commands';

/** Answers a command for as long as the component is there; the newest handler is asked first. */
export function useCommand(command: Command, handler: Handler): void {
  const { commands } = useBench();
  const newest = useRef(handler);
  newest.current = handler;
  useEffect(() => commands.handle(command, (row) => newest.current(row)), [commands, command]);
}

/** Offers entries in the palette for as long as the component is there; asked each time the palette opens. */
export function useOffers(offers: Offers): void {
  const { commands } = useBench();
  const newest = useRef(offers);
  newest.current = offers;
  useEffect(() => commands.offer(() => newest.current()), [commands]);
}
