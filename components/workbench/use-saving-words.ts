import { useTranslation } from 'react-i18next';
import type { SavingNews } from './saving';

/** What is said of the saving. */
export function useSavingWords(): (news: SavingNews) => string {
  const { t } = useTranslation();
  return (news) => {
    if (!('number' in news)) return t(`saving.say.${news.key}`);
    const { key, number, theirs } = news;
    const person = theirs.own ? t('saving.yourself') : (theirs.editor ?? t('saving.someone'));
    return t(`saving.say.${key}`, { number, person });
  };
}
