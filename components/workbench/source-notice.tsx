'use client';

import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import type { UiLanguage } from '@/lib/i18n/languages';
import { useBench, useSelected } from './bench';
import { useGoTo } from './publish/use-go-to';
import { nextNews, type SourceNews } from './source-news';
import styles from './workbench.module.css';

/**
 * What a new version of the source did to the sentences, and the way from one to the next. Nothing on the page moves for
 * it. `grows`: rows at the end of a long text are still to come, which is no news.
 */
export function SourceNotice({ grows }: { grows: boolean }) {
  const { t, uiLanguage } = useI18n();
  const { moves } = useBench();
  const goTo = useGoTo();
  const [grew] = useState(grows);
  const news = useSelected((state) => state.sourceNews);
  const next = useSelected(({ sourceNews, rows, active }) => nextNews(sourceNews, rows, active?.id));
  const isNews = news !== null && !(grew && news.changed.length + news.went === 0);
  const words = isNews ? wordsOf(t, uiLanguage, news) : '';
  useEffect(() => {
    if (words !== '') moves.say(words);
  }, [words, moves]);
  if (!isNews) return null;
  return (
    <div className={styles.news} data-source={true}>
      <p>{words}</p>
      {next !== null && (
        <button type="button" className="button small" onClick={() => goTo(next, false)}>
          {t('source.go', { number: next + 1 })}
        </button>
      )}
      <button
        type="button"
        className="button small quiet"
        aria-label={t('common.close')}
        onClick={() => moves.dispatch({ kind: 'sourceSeen' })}
      >
        {'✕'}
      </button>
    </div>
  );
}

function wordsOf(t: TFunction, language: UiLanguage, news: SourceNews): string {
  const { changed, came, went, unapproved } = news;
  const parts = [
    ...(changed.length > 0 ? [t('source.changed', { count: changed.length })] : []),
    ...(came.length > 0 ? [t('source.came', { count: came.length })] : []),
    ...(went > 0 ? [t('source.went', { count: went })] : []),
  ];
  const told = t('source.told', { what: new Intl.ListFormat(language).format(parts) });
  return unapproved > 0 ? `${told} ${t('source.unapproved', { count: unapproved })}` : told;
}
