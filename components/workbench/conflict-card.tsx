'use client';

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageTag } from '@/lib/core/language';
import type { Theirs } from '@/lib/schema/draft-answer';
import styles from './segment-row.module.css';
import { WordChanges } from './word-changes';

type Props = { mine: string; theirs: Theirs; language: LanguageTag; settle: (text: string) => void };

/** Two people wrote the same sentence: both texts are in history, and the editor chooses which goes on. */
export function ConflictCard({ mine, theirs, language, settle }: Props) {
  const { t } = useTranslation();
  const title = useId();
  return (
    <section className={styles.conflict} aria-labelledby={title}>
      <h3 id={title}>{t('workbench.conflict.title', { person: theirs.editor ?? t('workbench.someone') })}</h3>
      <p>{t('workbench.conflict.explain')}</p>
      <p>
        <WordChanges before={theirs.text} after={mine} language={language} />
      </p>
      <div className="row">
        <button type="button" className="button small" onClick={() => settle(mine)}>
          {t('workbench.conflict.keepMine')}
        </button>
        <button type="button" className="button small" onClick={() => settle(theirs.text)}>
          {t('workbench.conflict.takeTheirs', { person: theirs.editor ?? t('workbench.someone') })}
        </button>
      </div>
    </section>
  );
}
