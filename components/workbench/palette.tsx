'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { foldLatin } from '@/lib/core/text/latin';
import { useBench } from './bench';
import type { Entry } from './entries';
import { imeOwns } from './keys';
import styles from './palette.module.css';

type Props = {
  open: boolean;
  onClose: () => void;
  /** What comes before the commands, perhaps a little later than they. */
  first: readonly Entry[];
  entries: readonly Entry[];
};

/** All that can be done here, found by some letters of it, with or without their marks. A native dialog. */
export function Palette({ open, onClose, first, entries }: Props) {
  const { t } = useI18n();
  const { log } = useBench();
  const ids = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  const [query, setQuery] = useState('');
  // By name: what comes later must not put another entry under the editor's finger.
  const [chosen, choose] = useState<string | null>(null);
  const parts = foldLatin(query).split(/\s+/);
  const found = [...first, ...entries].filter(({ label }) =>
    parts.every((part) => foldLatin(label).includes(part)),
  );
  const here = Math.max(
    0,
    found.findIndex(({ id }) => id === chosen),
  );
  const run = (entry: Entry | undefined) => {
    if (!entry) return;
    dialog.current?.close();
    log.note({ kind: 'palette', command: entry.id });
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (imeOwns(event.nativeEvent)) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: here + 1, ArrowUp: here - 1 + found.length };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      choose(found[to % Math.max(1, found.length)]?.id ?? null);
      return;
    }
    const again = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if (event.key === 'Enter' || again) event.preventDefault();
    if (event.key === 'Enter') run(found[here]);
    else if (again) dialog.current?.close();
  };
  const optionId = (entry: Entry | undefined) => entry && `${ids}-${entry.id}`;
  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={t('workbench.palette.title')}
      onClose={() => {
        setQuery('');
        choose(null);
        onClose();
      }}
    >
      <input
        className="input"
        type="text"
        role="combobox"
        aria-label={t('workbench.palette.find')}
        placeholder={t('workbench.palette.find')}
        aria-expanded="true"
        aria-controls={`${ids}-list`}
        aria-activedescendant={optionId(found[here])}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          choose(null);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${ids}-list`}
        role="listbox"
        aria-label={t('workbench.palette.title')}
        className={styles.list}
      >
        {found.map((entry, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above chooses by arrow keys and Enter
          <div
            key={entry.id}
            id={optionId(entry)}
            ref={index === here ? reveal : null}
            role="option"
            tabIndex={-1}
            aria-selected={index === here}
            className={styles.entry}
            onClick={() => run(entry)}
          >
            {entry.note === undefined ? (
              entry.label
            ) : (
              <span className={styles.noted}>
                {entry.label}
                <span className="muted">{entry.note}</span>
              </span>
            )}
            {entry.keys && <kbd>{entry.keys}</kbd>}
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="muted">{t('workbench.palette.none')}</p>}
    </dialog>
  );
}

const reveal = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });
