'use client';

import { type RefCallback, useEffect, useRef, useState } from 'react';
import { paragraphDwell } from '@/lib/core/review/dwell';
import { useBench } from '../bench';
import { isRead } from '../state';
import { type Paragraph, wordsOf } from './paragraphs';

const glance = 250;

/**
 * Counts how long paragraphs are on screen, and puts down what has been read: half of them, or half of the window where they are taller
 * than it.
 */
export function useSight(paragraphs: readonly Paragraph[]): RefCallback<HTMLElement> {
  const { store, sight, reading, languages, readOnly } = useBench();
  const newest = useRef(paragraphs);
  newest.current = paragraphs;
  const [watcher] = useState(() => new Watcher());
  useEffect(() => {
    const stop = watcher.start();
    const timer = setInterval(() => {
      if (document.visibilityState !== 'visible') return;
      for (const { key, ids } of newest.current) {
        if (!watcher.inSight.has(key)) continue;
        const rows = ids.flatMap((id) => store.row(id) ?? []);
        const words = wordsOf(rows);
        sight.add(key, words, glance);
        if (readOnly || sight.onScreenAs(key, words) < paragraphDwell(words, languages.target)) continue;
        const fresh = rows.filter((row) => row.save === 'saved' && !isRead(store.state, row));
        reading.note(fresh.map(({ segment: { id, version } }) => ({ id, version })));
      }
    }, glance);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [store, sight, reading, languages, readOnly, watcher]);
  return watcher.watch;
}

class Watcher {
  readonly inSight = new Set<string>();
  readonly #elements = new Set<Element>();
  #observer: IntersectionObserver | null = null;

  /** For the ref of an element to watch, known by its id. */
  readonly watch = (element: HTMLElement | null) => {
    if (!element) return;
    this.#elements.add(element);
    this.#observer?.observe(element);
    return () => {
      this.#elements.delete(element);
      this.#observer?.unobserve(element);
      this.inSight.delete(element.id);
    };
  };

  start(): () => void {
    const observer = new IntersectionObserver((entries) => this.#take(entries), {
      threshold: [0, 0.25, 0.5, 0.75, 1],
    });
    this.#observer = observer;
    for (const element of this.#elements) observer.observe(element);
    return () => {
      observer.disconnect();
      this.#observer = null;
      this.inSight.clear();
    };
  }

  #take(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, intersectionRatio, intersectionRect, rootBounds } of entries) {
      const tall = rootBounds !== null && intersectionRect.height >= rootBounds.height / 2;
      if (intersectionRatio >= 0.5 || tall) this.inSight.add(target.id);
      else this.inSight.delete(target.id);
    }
  }
}
