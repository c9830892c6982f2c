'use client';

import { useEffect } from 'react';
import { Link } from '@/components/link';
import { useI18n } from '@/components/ui/i18n-provider';
import { type FiledArticle, maxArticles } from '@/lib/core/formats/filed-article';
import { isRecord } from '@/lib/core/formats/json-value';
import styles from './import.module.css';
import type { Several } from './read-file';
import { names } from './refusal-notice';
import type { Refusal } from './send-import';
import { type Outcome, useSeveral } from './use-several';

type Props = {
  several: Several;
  /** For articles that do not say theirs. */
  languages: { readonly sourceLanguage: string; readonly targetLanguage: string };
  onWhole: (whole: NonNullable<Several['whole']>) => void;
  onBack: () => void;
};

/** The articles of one file: what they are, taken in one by one, and what became of each. */
export function SeveralStep({ several: { name, articles, whole }, languages, onWhole, onBack }: Props) {
  const { t } = useI18n();
  const { outcomes, running, run, stop } = useSeveral(articles, languages);
  const readable = articles.slice(0, maxArticles).filter(({ ok }) => ok).length;
  const taken = outcomes.filter(({ kind }) => kind === 'taken').length;
  const refused = outcomes.filter(({ kind }) => kind === 'refused').length;
  const left = readable - taken - refused;
  const begun = running || taken + refused > 0 || outcomes.some(({ kind }) => kind === 'unanswered');
  useLeaveWarning(running);
  return (
    <>
      <p>{t('several.intro', { name, count: readable })}</p>
      {!begun && <p className="muted">{t('several.again')}</p>}
      {articles.length > maxArticles && (
        <p className="notice warning">{t('several.tooMany', { most: maxArticles })}</p>
      )}
      <ol className={styles.several}>
        {articles.slice(0, maxArticles).map((article, index) => (
          <SeveralEntry
            // biome-ignore lint/suspicious/noArrayIndexKey: the articles of a file never change places
            key={index}
            article={article}
            number={index + 1}
            outcome={outcomes[index]}
          />
        ))}
      </ol>
      <div className={styles.bar}>
        <Trouble outcomes={outcomes} running={running} />
        {running ? (
          <button type="button" className="button" onClick={stop}>
            {t('several.stop')}
          </button>
        ) : left > 0 ? (
          <button type="button" className="button primary" onClick={run}>
            {t(begun ? 'several.goOn' : 'several.start', { count: left })}
          </button>
        ) : (
          <Link href="/" className="button primary">
            {t('several.toQueue')}
          </Link>
        )}
        {!begun && whole && (
          <button type="button" className="button" onClick={() => onWhole(whole)}>
            {t('several.asOne')}
          </button>
        )}
        {!running && (
          <button type="button" className="button" onClick={onBack}>
            {t('import.backToText')}
          </button>
        )}
        <p role="status">
          {begun &&
            (running
              ? t('several.running', { done: taken + refused, total: readable })
              : t('several.told', { taken, total: articles.length }))}
        </p>
      </div>
    </>
  );
}

/** Why it did not go on: aloud, where the reader of the screen is. */
function Trouble({ outcomes, running }: { outcomes: readonly Outcome[]; running: boolean }) {
  const { t } = useI18n();
  const last = outcomes.find((outcome) => outcome.kind === 'unanswered');
  return (
    <div role="alert" className={styles.refusal}>
      {!running && last?.kind === 'unanswered' && (
        <div className="notice error row">
          <p>{last.refusal.code === 'offline' ? t('several.offline') : reasonOf(t, last.refusal)}</p>
          {last.refusal.code === 'unauthenticated' && <a href="/sign-in">{t('import.problem.signIn')}</a>}
        </div>
      )}
    </div>
  );
}

type EntryProps = { article: FiledArticle; number: number; outcome: Outcome | undefined };

function SeveralEntry({ article, number, outcome }: EntryProps) {
  const { t } = useI18n();
  const headline = (article.ok && headlineOf(article.input)) || article.name;
  return (
    <li>
      <span className={styles.severalName}>{headline}</span>
      {!article.ok ? (
        <span className={styles.problem}>
          {t(`files.refusal.${article.problem.code}`, { name: article.name })}
        </span>
      ) : outcome?.kind === 'taken' ? (
        <Link href={`/a/${outcome.translationId}`} aria-label={t('several.openNamed', { headline, number })}>
          {t('several.open')}
        </Link>
      ) : outcome?.kind === 'refused' ? (
        <span className={styles.problem}>{reasonOf(t, outcome.refusal)}</span>
      ) : (
        <span className="muted">
          {t(outcome?.kind === 'sending' ? 'import.starting' : 'several.waiting')}
        </span>
      )}
    </li>
  );
}

function reasonOf(t: ReturnType<typeof useI18n>['t'], refusal: Refusal): string {
  if (refusal.code === 'offline' || refusal.code === 'too_large') return t(`import.problem.${refusal.code}`);
  if (names(refusal, '/source/body')) return t('import.problem.body.source');
  if (names(refusal, '/target/body')) return t('import.problem.body.target');
  const field = (['externalId', 'url', 'section', 'byline', 'deadline'] as const).find((name) =>
    names(refusal, `/${name}`),
  );
  return field ? t(`import.problem.${field}`) : t(`common.error.${refusal.code}`);
}

/** Its headline, or its first words. */
function headlineOf({ source }: Extract<FiledArticle, { readonly ok: true }>['input']): string {
  const { title, body, format } = isRecord(source) ? source : {};
  if (typeof title === 'string' && title.trim() !== '') return title.trim();
  if (typeof body !== 'string') return '';
  return (format === 'json' ? firstOfJson(body) : (body.trim().split('\n')[0] ?? '')).slice(0, 160);
}

function firstOfJson(body: string): string {
  const [, first] = /"(?:segments":\[|text":)("(?:[^"\\]|\\.)*")/.exec(body) ?? [];
  return first === undefined ? '' : String(JSON.parse(first));
}

/** Whoever leaves now leaves articles behind. */
function useLeaveWarning(running: boolean): void {
  useEffect(() => {
    if (!running) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [running]);
}
