import { useI18n } from '@/components/ui/i18n-provider';
import { useRefusalWords } from './findings/use-refusal-words';
import type { SavingNews } from './saving';

/** What is said of the saving. */
export function useSavingWords(): (news: SavingNews) => string {
  const { t } = useI18n();
  const wordsOfRefusal = useRefusalWords();
  return (news) => {
    if (news.key === 'blocked') return wordsOfRefusal(news.id, news.code);
    if (!('number' in news)) return t(`saving.say.${news.key}`);
    const { key, number } = news;
    if (!('theirs' in news)) return t(`saving.say.${key}`, { number });
    const { theirs } = news;
    const person = theirs.own ? t('saving.yourself') : (theirs.editor ?? t('saving.someone'));
    return t(`saving.say.${key}`, { number, person });
  };
}
