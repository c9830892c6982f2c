'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { EditStep } from './edit-step';
import { emptyForm, type ImportForm, previewInput, reduceForm, withDetails } from './form-state';
import type { LanguageOption } from './language-field';
import { PreviewStep } from './preview-step';
import type { Several } from './read-file';
import { type Refusal, sendImport } from './send-import';
import { SeveralStep } from './several-step';
import { forgetStoredForm } from './stored-form';
import { usePreview } from './use-preview';
import { useStoredForm } from './use-stored-form';

type Props = {
  /** Whose typing is kept on this device: a person at a desk. */
  owner: string;
  sourceLanguage: string;
  targetLanguage: string;
  languages: readonly LanguageOption[];
};

const textStep = '/import';
const previewStep = '/import?step=preview';

/** Two texts become rows side by side, seen before they are saved. The step stands in the address, so that Back works. */
export function ImportScreen({ owner, sourceLanguage, targetLanguage, languages }: Props) {
  const { t } = useI18n();
  const router = useRouter();
  const wanted = useSearchParams().get('step') === 'preview';
  const [form, dispatch] = useReducer(reduceForm, null, () => emptyForm(sourceLanguage, targetLanguage));
  const { loaded, kept } = useStoredForm(owner, form, dispatch);
  const { source, target } = form;
  const { externalId } = form.details;
  const input = useMemo(() => previewInput(source, target, externalId), [source, target, externalId]);
  const { preview, refusal, fresh, again, forget } = usePreview(input, wanted);
  const [saving, setSaving] = useState(false);
  const [unsaved, setUnsaved] = useState<{ form: ImportForm; refusal: Refusal } | null>(null);
  const shownRefusal = unsaved?.form === form ? unsaved.refusal : refusal;
  const shown = wanted && input !== null && preview !== null && refusal?.code !== 'bad_input';
  const [several, setSeveral] = useState<Several | null>(null);
  const heading = useHeadingFocus(several ? 'several' : shown ? 'preview' : 'text');

  const cannotShow = wanted && loaded && !shown && (input === null || refusal !== null);
  useEffect(() => {
    if (cannotShow) window.history.replaceState(null, '', textStep);
  }, [cannotShow]);

  const goTo = (step: string) => {
    window.history.pushState(null, '', step);
    window.scrollTo(0, 0);
  };

  const retry = () => {
    setUnsaved(null);
    again();
  };

  const save = async () => {
    if (saving || !input || !fresh) return;
    setSaving(true);
    setUnsaved(null);
    const answer = await sendImport(withDetails(input, form));
    if (answer.ok) {
      forgetStoredForm(owner);
      router.push(`/a/${answer.value.translationId}`);
      return;
    }
    setSaving(false);
    setUnsaved({ form, refusal: answer.refusal });
    if (answer.refusal.code === 'bad_input') goTo(textStep);
    // What was not answered may have been saved all the same: then the preview says so.
    else again();
  };

  if (several)
    return (
      <main id="content" className="page stack">
        <h1 ref={heading} tabIndex={-1}>
          {t('several.title')}
        </h1>
        <SeveralStep
          several={several}
          languages={{ sourceLanguage: source.language, targetLanguage: target.language }}
          onWhole={({ sides, embargoUntil }) => {
            dispatch({ kind: 'file', sides, embargoUntil });
            setSeveral(null);
          }}
          onBack={() => setSeveral(null)}
        />
      </main>
    );
  return (
    <main id="content" className="page stack">
      <h1 ref={heading} tabIndex={-1}>
        {shown ? t('import.preview') : t('import.title')}
      </h1>
      {shown ? (
        <PreviewStep
          form={form}
          languages={languages}
          preview={preview}
          fresh={fresh}
          failed={refusal !== null}
          saving={saving}
          refusal={shownRefusal}
          dispatch={dispatch}
          onBack={() => goTo(textStep)}
          onSave={save}
          onRetry={retry}
        />
      ) : (
        <EditStep
          form={form}
          languages={languages}
          asleep={!loaded || wanted}
          kept={kept}
          ready={input !== null}
          preview={fresh && refusal === null ? preview : null}
          refusal={shownRefusal}
          dispatch={dispatch}
          onSeveral={(found) => {
            setSeveral(found);
            window.scrollTo(0, 0);
          }}
          onPreview={() => {
            if (!fresh || refusal) forget();
            setUnsaved(null);
            goTo(previewStep);
          }}
        />
      )}
    </main>
  );
}

/** Moves the focus to the heading when the step below it changes. */
function useHeadingFocus(step: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(step);
  useEffect(() => {
    if (last.current !== step) heading.current?.focus();
    last.current = step;
  }, [step]);
  return heading;
}
