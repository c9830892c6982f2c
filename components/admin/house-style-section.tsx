'use client';

import { useId, useState } from 'react';
import { FormProblem } from '@/components/access/form-problem';
import type { Answer, Refusal } from '@/components/access/use-act';
import { useSubmit } from '@/components/access/use-submit';
import { useI18n } from '@/components/ui/i18n-provider';
import { SelectField } from '@/components/ui/select-field';
import { type HouseStyle, headlineStyles, nameStyles } from '@/lib/core/checks/house-style';
import styles from './admin.module.css';

type Props = HouseStyle & { saveHouseStyle: (style: HouseStyle) => Promise<Answer<void>> };

/** What the desk writes in one way where others may in two. */
export function HouseStyleSection({ headlines, names, saveHouseStyle }: Props) {
  const { t } = useI18n();
  const id = useId();
  const [saved, setSaved] = useState(false);
  const send = async (values: FormData): Promise<Refusal | null> => {
    setSaved(false);
    const answer = await saveHouseStyle({
      headlines: headlineStyles.find((one) => one === values.get('headlines')) ?? headlines,
      names: nameStyles.find((one) => one === values.get('names')) ?? names,
    });
    if (!answer.ok) return answer;
    setSaved(true);
    return null;
  };
  const { form, pending, refusal } = useSubmit(send);
  return (
    <section aria-labelledby={`${id}-title`} className="stack">
      <h2 id={`${id}-title`}>{t('checks.style.title')}</h2>
      <form
        {...form}
        aria-labelledby={`${id}-title`}
        className={styles.panel}
        onChange={() => setSaved(false)}
      >
        <p className={styles.note}>{t('checks.style.lead')}</p>
        <FormProblem refusal={refusal} />
        <SelectField name="headlines" label={t('checks.style.headlines')} defaultValue={headlines}>
          {headlineStyles.map((one) => (
            <option key={one} value={one}>
              {t(`checks.style.headline.${one}`)}
            </option>
          ))}
        </SelectField>
        <SelectField name="names" label={t('checks.style.names')} defaultValue={names}>
          {nameStyles.map((one) => (
            <option key={one} value={one}>
              {t(`checks.style.name.${one}`)}
            </option>
          ))}
        </SelectField>
        <div className="row">
          <button type="submit" className="button primary" aria-disabled={pending}>
            {t('common.save')}
          </button>
          <span role="status">{saved && t('checks.style.saved')}</span>
        </div>
      </form>
    </section>
  );
}
