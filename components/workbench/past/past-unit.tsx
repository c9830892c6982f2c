'use client';

import { Link } from '@/components/link';
import { useI18n } from '@/components/ui/i18n-provider';
import { findKeyword } from '@/lib/core/memory/keyword';
import type { PastTranslation } from '@/lib/core/memory/past-translation';
import { useBench, useSelected } from '../bench';
import { insertWords } from '../insert-words';
import styles from './past.module.css';

/** One sentence as it was translated before, where it stands, and a way to take it over. */
export function PastUnit({ unit, words }: { unit: PastTranslation; words: string }) {
  const { t, uiLanguage } = useI18n();
  const { moves, languages, readOnly } = useBench();
  const active = useSelected((state) => state.active?.id ?? null);
  const { source, target, at, published, translationId, position, headline } = unit;
  const time = new Intl.DateTimeFormat(uiLanguage, { dateStyle: 'short' });
  return (
    <li className={styles.unit}>
      <div className={styles.sides}>
        <p lang={languages.source}>
          <InContext text={source} words={words} />
        </p>
        <p lang={languages.target}>
          <InContext text={target} words={words} />
        </p>
      </div>
      <div className={styles.place}>
        <span className="tag">{t(published ? 'past.published' : 'past.approved')}</span>
        <time dateTime={at}>{time.format(new Date(at))}</time>
        <Link href={`/a/${translationId}#row-${position + 1}`} lang={languages.source} title={headline}>
          {headline}
        </Link>
        {!readOnly && active && (
          <button
            type="button"
            className="button small"
            onClick={() => {
              if (insertWords(active, target, { whole: false }, moves)) moves.say(t('past.inserted'));
            }}
          >
            {t('past.insert')}
          </button>
        )}
      </div>
    </li>
  );
}

function InContext({ text, words }: { text: string; words: string }) {
  const span = findKeyword(text, words);
  if (!span) return text;
  return (
    <>
      {text.slice(0, span[0])}
      <mark>{text.slice(...span)}</mark>
      {text.slice(span[1])}
    </>
  );
}
