'use client';

import { type KeyboardEvent, useRef } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import type { Entry } from './entries';
import styles from './row-menu.module.css';

export const rowMenuId = 'row-menu';
export const menuButtonIdOf = (segmentId: string): string => `menu-${segmentId}`;

/** What the menu holds: the row whose button was pressed last. */
export type Menu = {
  readonly segmentId: string;
  readonly number: number;
  readonly entries: readonly Entry[];
};

/** The repairs open to one row: by its button, or at the foot of a phone. One native popover for all rows. */
export function RowMenu({ menu }: { menu: Menu | null }) {
  const { t } = useI18n();
  const popover = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={popover}
      id={rowMenuId}
      popover="auto"
      role="menu"
      tabIndex={-1}
      className={styles.menu}
      aria-label={t('workbench.repair.menu', { number: menu?.number ?? 0 })}
      onKeyDown={walk}
      onBeforeToggle={(event) => {
        const button = menu && document.getElementById(menuButtonIdOf(menu.segmentId));
        if (event.newState === 'open' && button) place(event.currentTarget, button.getBoundingClientRect());
      }}
      onToggle={(event) => {
        if (event.newState === 'open') itemsOf(event.currentTarget)[0]?.focus();
      }}
    >
      <span aria-hidden="true" className={styles.title}>
        {t('workbench.repair.menu', { number: menu?.number ?? 0 })}
      </span>
      {menu?.entries.map((entry) => (
        <button
          key={entry.id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={styles.item}
          onClick={() => {
            popover.current?.hidePopover();
            entry.run();
          }}
        >
          {entry.label}
          {entry.keys && <kbd>{entry.keys}</kbd>}
        </button>
      ))}
    </div>
  );
}

const itemsOf = (menu: HTMLElement): readonly HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>('[role="menuitem"]'),
];

/** Arrow keys go round; Tab leaves. */
function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const items = itemsOf(event.currentTarget);
  const here = items.findIndex((item) => item === document.activeElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: -1,
  };
  const to = steps[event.key];
  if (event.key === 'Tab') event.currentTarget.hidePopover();
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
}

/** Below the button where there is room, else above it; the stylesheet of a phone overrules both. */
function place(menu: HTMLElement, button: DOMRect): void {
  const below = window.innerHeight - button.bottom;
  const up = below < 360 && button.top > below;
  menu.style.setProperty('--right', `${document.documentElement.clientWidth - button.right}px`);
  menu.style.setProperty('--top', up ? 'auto' : `${button.bottom + 4}px`);
  menu.style.setProperty('--bottom', up ? `${window.innerHeight - button.top + 4}px` : 'auto');
  menu.style.setProperty('--room', `${(up ? button.top : below) - 16}px`);
}
