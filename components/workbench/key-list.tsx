'use client';

import { Link } from '@/components/link';
import { usePreferences } from '@/components/settings/preferences';
import { Dialog } from '@/components/ui/dialog';
import { useI18n } from '@/components/ui/i18n-provider';
import { defaultChords } from './commands';
import { isCommand, showChord } from './keys';
import { useKeys } from './use-keys';
import { useMac } from './use-mac';

/** Every command with its keys, as the person has them. */
export function KeyList({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useI18n();
  const { chords } = useKeys();
  const { shortcuts } = usePreferences();
  const mac = useMac();
  return (
    <Dialog title={t('keys.title')} open={open} onClose={onClose}>
      {!shortcuts && <p className="notice">{t('keys.off')}</p>}
      <table>
        <tbody>
          {Object.keys(defaultChords)
            .filter(isCommand)
            .filter((command) => chords[command].length > 0)
            .map((command) => (
              <tr key={command}>
                <th scope="row">{t(`keys.${command}`)}</th>
                <td>
                  {chords[command].map((chord) => (
                    <kbd key={chord}>{showChord(chord, mac)}</kbd>
                  ))}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      <div className="row">
        <button type="button" className="button" onClick={onClose}>
          {t('common.close')}
        </button>
        <Link className="button quiet" href="/settings">
          {t('keys.settings')}
        </Link>
        <Link className="button quiet" href="/practice">
          {t('keys.practice')}
        </Link>
      </div>
    </Dialog>
  );
}
