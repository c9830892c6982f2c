'use client';

import { memo } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { diffWords, rewritten } from '@/lib/core/diff/word-diff';
import type { LanguageTag } from '@/lib/core/language';
import styles from './word-changes.module.css';

/** What was changed, word by word; two whole texts where little was left standing. */
export const WordChanges = memo(function WordChanges({
  before,
  after,
  language,
}: {
  before: string;
  after: string;
  language: LanguageTag;
}) {
  const { t } = useI18n();
  const parts = diffWords(before, after, language);
  if (rewritten(parts))
    return (
      <>
        <span className="tag">{t('reading.rewritten')}</span>{' '}
        <span lang={language} className={styles.whole}>
          <del>{before}</del> <ins>{after}</ins>
        </span>
      </>
    );
  let at = 0;
  return (
    <span lang={language}>
      {parts.map((part) => {
        const key = `${at}${part.kind}`;
        at += part.text.length;
        if (part.kind === 'equal') return <span key={key}>{part.text}</span>;
        return part.kind === 'delete' ? <del key={key}>{part.text}</del> : <ins key={key}>{part.text}</ins>;
      })}
    </span>
  );
});
