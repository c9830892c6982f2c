'use client';

import { useDeferredValue, useMemo } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { EncodingField, type EncodingQuestion } from './encoding-field';
import type { SideForm, SideName } from './form-state';
import styles from './import.module.css';
import type { FileProblem } from './read-file';

type Props = {
  side: SideName;
  form: SideForm;
  problem: FileProblem | null;
  question: EncodingQuestion | null;
  onFile: (file: File | undefined, encoding?: string) => void;
  onRemove: () => void;
};

/** Takes a text from a file, names the file it came from, and counts its words. */
export function FileField({ side, form, problem, question, onFile, onRemove }: Props) {
  const { t } = useI18n();
  const text = useDeferredValue(form.text);
  const words = useMemo(() => text.match(/\S+/g)?.length ?? 0, [text]);
  return (
    <>
      <div className={styles.file}>
        {form.file === null ? (
          <>
            <label className={`button small ${styles.choose}`}>
              {t('import.file.choose')}
              <input
                type="file"
                className="visually-hidden"
                accept=".txt,.text,.md,.markdown,.html,.htm,.json,.docx,.xlf,.xliff,.sdlxliff,.tmx,.po,.csv,.tsv,.jsonl,.xml,.rss,.atom,.zip"
                aria-describedby={`${side}-file-hint`}
                onChange={(event) => {
                  onFile(event.target.files?.[0]);
                  event.target.value = '';
                }}
              />
            </label>
            <span id={`${side}-file-hint`} className="muted">
              {t('import.file.hint')}
            </span>
          </>
        ) : (
          <span className={styles.fileName}>
            {form.file}
            <button
              type="button"
              className="button quiet small"
              aria-label={t('import.file.remove', { name: form.file })}
              title={t('import.file.remove', { name: form.file })}
              onClick={onRemove}
            >
              <span aria-hidden="true">{'✕'}</span>
            </button>
          </span>
        )}
        {words > 0 && <span className={styles.words}>{t('import.words', { count: words })}</span>}
      </div>
      {question && (
        <EncodingField question={question} onChoose={(encoding) => onFile(question.file, encoding)} />
      )}
      <div role="alert">
        {problem && (
          <p className={styles.problem}>
            {problem.line === null
              ? t(`files.refusal.${problem.code}`, { name: problem.name })
              : t('files.atLine', {
                  refusal: t(`files.refusal.${problem.code}`, { name: problem.name }),
                  line: problem.line,
                })}
          </p>
        )}
      </div>
    </>
  );
}
