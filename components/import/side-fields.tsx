'use client';

import {
  type ChangeEvent,
  type ClipboardEvent,
  type Dispatch,
  type DragEvent,
  useId,
  useRef,
  useState,
} from 'react';
import { Field } from '@/components/ui/field';
import { useI18n } from '@/components/ui/i18n-provider';
import { TextField } from '@/components/ui/text-field';
import { parseLanguage } from '@/lib/core/language';
import type { EncodingQuestion } from './encoding-field';
import { FileField } from './file-field';
import { type FormAction, hasPairs, type Page, type SideForm, type SideName } from './form-state';
import styles from './import.module.css';
import { LanguageField, type LanguageOption } from './language-field';
import { pageOf } from './page-text';
import { type FileProblem, readFile, type Several } from './read-file';
import { names } from './refusal-notice';
import type { Refusal } from './send-import';

type Props = {
  side: SideName;
  form: SideForm;
  languages: readonly LanguageOption[];
  refusal: Refusal | null;
  dispatch: Dispatch<FormAction>;
  onSeveral: (several: Several) => void;
};

/** One of the two texts: typed, pasted, or out of a file chosen or dropped. */
export function SideFields({ side, form, languages, refusal, dispatch, onSeveral }: Props) {
  const { t } = useI18n();
  const heading = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { pasting, onPaste } = usePaste();
  const [over, setOver] = useState(false);
  const [fileProblem, setFileProblem] = useState<FileProblem | null>(null);
  const [question, setQuestion] = useState<EncodingQuestion | null>(null);
  const lang = parseLanguage(form.language) ?? undefined;

  const takeFile = async (file: File | undefined, encoding?: string) => {
    if (!file) return;
    const read = await readFile(file, side, encoding);
    setFileProblem(read.ok === false ? read.problem : null);
    if (read.ok === 'asked') setQuestion({ file, likely: read.likely, chosen: null });
    else if (encoding) setQuestion({ file, likely: encoding, chosen: encoding });
    else
      setQuestion(
        read.ok === true && read.guessed ? { file, likely: read.guessed, chosen: read.guessed } : null,
      );
    if (read.ok === 'several') onSeveral(read);
    if (read.ok === true) dispatch({ kind: 'file', sides: read.sides, embargoUntil: read.embargoUntil });
  };
  const onChange = ({ target: { value } }: ChangeEvent<HTMLTextAreaElement>) => {
    setFileProblem(null);
    setQuestion(null);
    const paste = pasting.current;
    pasting.current = null;
    dispatch(
      paste ? { kind: 'paste', side, text: value, page: paste.page } : { kind: 'type', side, text: value },
    );
  };
  const dropping = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      const [file] = event.dataTransfer.files;
      if (!file) return;
      event.preventDefault();
      takeFile(file);
    },
  };

  return (
    <section aria-labelledby={heading} className={styles.side}>
      <div className={styles.sideHead}>
        <h2 id={heading}>{t(`import.side.${side}`)}</h2>
        <LanguageField
          label={t(`import.language.${side}`)}
          language={form.language}
          languages={languages}
          onChange={(language) => dispatch({ kind: 'language', side, language })}
        />
      </div>
      {names(refusal, `/${side}Language`) && <p className={styles.problem}>{t('import.problem.language')}</p>}
      <TextField
        name={`${side}-title`}
        label={t('import.headline')}
        hint={t('import.headlineHint')}
        error={names(refusal, `/${side}/title`) ? t('import.problem.headline') : null}
        lang={lang}
        value={form.title}
        autoComplete="off"
        onChange={(event) => dispatch({ kind: 'title', side, title: event.target.value })}
      />
      <Field
        label={t('import.body')}
        error={names(refusal, `/${side}/body`) ? t(`import.problem.body.${side}`) : null}
        control={(attributes) => (
          <textarea
            {...attributes}
            {...dropping}
            ref={field}
            className={`input ${styles.text} ${over ? styles.over : ''}`}
            lang={lang}
            value={form.text}
            spellCheck={false}
            placeholder={t(`import.placeholder.${side}`)}
            onChange={onChange}
            onPaste={onPaste}
          />
        )}
      />
      <PageChoice side={side} form={form} dispatch={dispatch} />
      <FileField
        side={side}
        form={form}
        problem={fileProblem}
        question={question}
        onFile={takeFile}
        onRemove={() => {
          setQuestion(null);
          dispatch({ kind: 'empty', side });
          field.current?.focus();
        }}
      />
    </section>
  );
}

/** Notes a paste that takes the whole field, for the change that follows it: the field's own undo stays whole. */
function usePaste() {
  const pasting = useRef<{ readonly page: Page | null } | null>(null);
  const onPaste = ({ currentTarget: field, clipboardData }: ClipboardEvent<HTMLTextAreaElement>) => {
    if (field.selectionStart !== 0 || field.selectionEnd !== field.value.length) return;
    pasting.current = {
      page: pageOf(clipboardData.getData('text/plain'), clipboardData.getData('text/html')),
    };
    setTimeout(() => {
      pasting.current = null;
    });
  };
  return { pasting, onPaste };
}

/** Whether the structure of the page, or the pairs of the file, are kept, and the way to the other. */
function PageChoice({ side, form, dispatch }: Pick<Props, 'side' | 'form' | 'dispatch'>) {
  const { t } = useI18n();
  if (!form.page) return null;
  const words = hasPairs(form) ? 'import.pairsOfFile' : 'import.page';
  return (
    <p className={styles.pageChoice}>
      {form.asPage ? t(`${words}.kept`) : t(`${words}.words`)}
      <button
        type="button"
        className={styles.link}
        onClick={() => dispatch({ kind: form.asPage ? 'as-text' : 'as-page', side })}
      >
        {form.asPage ? t(`${words}.asText`) : t(`${words}.asPage`)}
      </button>
    </p>
  );
}
