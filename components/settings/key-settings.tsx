'use client';

import { type KeyboardEvent, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { type Command, defaultChords } from '@/components/workbench/commands';
import {
  type ChordProblem,
  chordsWith,
  fixedCommands,
  parseChord,
  problemOf,
  takenBy,
  withChord,
} from '@/components/workbench/keymap';
import { chordsOf, isCommand, showChord } from '@/components/workbench/keys';
import { useMac } from '@/components/workbench/use-mac';
import styles from './settings.module.css';

type Own = Readonly<Record<string, readonly string[]>>;
type Refusal =
  | { readonly kind: ChordProblem; readonly chord: string }
  | { readonly kind: 'taken'; readonly chord: string; readonly by: Command };

const modifiers = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead']);

/** Every command with its keys; any can have others. A chord that would break typing or belongs to the browser is refused. */
export function KeySettings({ own, change }: { own: Own; change: (own: Record<string, string[]>) => void }) {
  const { t } = useI18n();
  const mac = useMac();
  const [asking, setAsking] = useState<Command | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const chords = chordsWith(own);
  const give = (command: Command, chord: string | null) => {
    change(mutable(withChord(own, command, chord)));
    setAsking(null);
    setRefusal(null);
  };
  const onKeyDown = (event: KeyboardEvent, command: Command) => {
    if (event.key === 'Tab' || modifiers.has(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      setAsking(null);
      setRefusal(null);
      return;
    }
    const [chord] = chordsOf(event.nativeEvent);
    if (event.repeat || chord === undefined) return;
    const parsed = parseChord(chord);
    const problem = parsed ? problemOf(parsed) : 'browser';
    const by = takenBy(chord, chords, command);
    if (problem) setRefusal({ kind: problem, chord });
    else if (by) setRefusal({ kind: 'taken', chord, by });
    else give(command, chord);
  };
  return (
    <table className={styles.keys}>
      <thead>
        <tr>
          <th scope="col">{t('settings.keys.command')}</th>
          <th scope="col">{t('settings.keys.chord')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('settings.keys.change')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {Object.keys(defaultChords)
          .filter(isCommand)
          .map((command) => (
            <tr key={command}>
              <th scope="row">{t(`keys.${command}`)}</th>
              <td>
                {chords[command].map((chord) => (
                  <kbd key={chord}>{showChord(chord, mac)}</kbd>
                ))}
                {asking === command && (
                  <p role="status">{refusal ? <Why refusal={refusal} /> : t('settings.keys.press')}</p>
                )}
              </td>
              <td className={styles.acts}>
                {!fixedCommands.has(command) && (
                  <button
                    type="button"
                    className="button small"
                    aria-pressed={asking === command}
                    aria-label={t('settings.keys.changeOf', { command: t(`keys.${command}`) })}
                    onClick={() => {
                      setRefusal(null);
                      setAsking(asking === command ? null : command);
                    }}
                    onKeyDown={(event) => asking === command && onKeyDown(event, command)}
                    onBlur={() => setAsking((now) => (now === command ? null : now))}
                  >
                    {t('settings.keys.change')}
                  </button>
                )}
                {own[command] && (
                  <button
                    type="button"
                    className="button small quiet"
                    aria-label={t('settings.keys.resetOf', { command: t(`keys.${command}`) })}
                    onClick={() => give(command, null)}
                  >
                    {t('settings.keys.reset')}
                  </button>
                )}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

const mutable = (own: Own): Record<string, string[]> =>
  Object.fromEntries(Object.entries(own).map(([command, chords]) => [command, [...chords]]));

function Why({ refusal }: { refusal: Refusal }) {
  const { t } = useI18n();
  const chord = showChord(refusal.chord, useMac());
  return refusal.kind === 'taken'
    ? t('settings.keys.taken', { chord, command: t(`keys.${refusal.by}`) })
    : t(`settings.keys.refused.${refusal.kind}`, { chord });
}
