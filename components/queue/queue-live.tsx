'use client';

import { useRouter } from 'next/navigation';
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

import { array, record, string } from '@/lib/schema/shape';

/** Changes that come one after the other are shown together. */
const pause = 500;
const again = 5_000;

/** Who has which translation open. */
type Presence = Readonly<Record<string, readonly string[]>>;
const presenceShape = record(array(string));
const PresenceContext = createContext<Presence>({});

/** The names of those who have a translation open now. */
export const usePresence = (id: string): readonly string[] => useContext(PresenceContext)[id] ?? [];

/**
 * Reads the list anew when something happens at the desk, and knows who is where; what its reader looks at stays where it
 * is.
 */
export function QueueLive({ order, children }: { order: string; children: ReactNode }) {
  const router = useRouter();
  const [presence, setPresence] = useState<Presence>({});
  const held = useRef<{ readonly id: string; readonly top: number } | null>(null);

  useEffect(() => {
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      held.current = entryInSight();
      router.refresh();
    };
    const listen = () => {
      source = new EventSource('/api/live');
      // The first word of a stream is that anything may have changed; this page was just read.
      let told = false;
      source.addEventListener('changed', () => {
        if (told) {
          clearTimeout(timer);
          timer = setTimeout(read, pause);
        }
        told = true;
      });
      source.addEventListener('presence', ({ data }) => {
        const value: unknown = JSON.parse(data);
        if (presenceShape(value)) setPresence(value);
      });
      // Reading first: whoever is signed out since leaves this page by it, and asks for no stream that is refused.
      source.addEventListener('error', () => {
        source?.close();
        setPresence({});
        read();
        clearTimeout(timer);
        timer = setTimeout(listen, again);
      });
    };
    listen();
    return () => {
      clearTimeout(timer);
      source?.close();
    };
  }, [router]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that came, went or changed places
  useLayoutEffect(() => {
    if (!held.current) return;
    const entry = document.getElementById(held.current.id);
    if (entry) window.scrollBy(0, entry.getBoundingClientRect().top - held.current.top);
    held.current = null;
  }, [order]);
  return <PresenceContext value={presence}>{children}</PresenceContext>;
}

/** The entry to keep in its place: one in use, else the first in sight; none for who looks at the top of the list. */
function entryInSight() {
  const entries = [...document.querySelectorAll('[data-entry]')];
  const used = entries.find((entry) => entry.matches(':focus-within, :hover'));
  const seen =
    window.scrollY > 40 ? entries.find((entry) => entry.getBoundingClientRect().top >= 0) : undefined;
  const entry = used ?? seen;
  return entry ? { id: entry.id, top: entry.getBoundingClientRect().top } : null;
}
