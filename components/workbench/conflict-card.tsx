'use client';

import { type ReactNode, useId } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { mergeWords } from '@/lib/core/diff/merge';
import type { LanguageTag } from '@/lib/core/language';
import styles from './conflict-card.module.css';
import type { Rival } from './state';
import { WordChanges } from './word-changes';

type Props = { mine: string; theirs: Rival; language: LanguageTag; settle: (text: string) => void };

/** Two people changed the same words: both texts are in history, and the editor chooses which goes on. */
export function ConflictCard({ mine, theirs, language, settle }: Props) {
  const { t, uiLanguage } = useI18n();
  const title = useId();
  const { ancestor, own } = theirs;
  const person = theirs.editor ?? t('workbench.someone');
  const at = theirs.at === '' ? new Date() : new Date(theirs.at);
  const time = new Intl.DateTimeFormat(uiLanguage, { timeStyle: 'short' }).format(at);
  const both = ancestor === null ? null : mergeWords(ancestor, mine, theirs.text, language).text;
  const shown = (text: string) => <WordChanges before={ancestor ?? text} after={text} language={language} />;
  return (
    <section className={styles.conflict} aria-labelledby={title}>
      <h3 id={title}>{t(own ? 'saving.conflict.titleOwn' : 'saving.conflict.title', { person, time })}</h3>
      <p>{t('saving.conflict.explain')}</p>
      <div className={styles.sides}>
        <Side
          name={t('saving.conflict.mine')}
          act={t('saving.conflict.keepMine')}
          choose={() => settle(mine)}
        >
          {shown(mine)}
        </Side>
        <Side
          name={t(own ? 'saving.conflict.theirsOwn' : 'saving.conflict.theirs', { person })}
          act={t(own ? 'saving.conflict.takeTheirsOwn' : 'saving.conflict.takeTheirs', { person })}
          choose={() => settle(theirs.text)}
        >
          {shown(theirs.text)}
        </Side>
        {both !== null && both !== mine && both !== theirs.text && (
          <Side
            name={t('saving.conflict.both')}
            act={t('saving.conflict.takeBoth')}
            choose={() => settle(both)}
          >
            {shown(both)}
          </Side>
        )}
      </div>
    </section>
  );
}

type SideProps = { name: string; act: string; choose: () => void; children: ReactNode };

function Side({ name, act, choose, children }: SideProps) {
  return (
    <div className={styles.side}>
      <h4>{name}</h4>
      <p>{children}</p>
      <button type="button" className="button small" onClick={choose}>
        {act}
      </button>
    </div>
  );
}
