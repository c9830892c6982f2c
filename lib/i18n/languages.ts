/** Languages of the UI, each in its own words. The first is the default. */
export const uiLanguages = ['vi', 'en'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

export const languageCookie = 'songngu-language';

export const isUiLanguage = (text: string | undefined): text is UiLanguage =>
  uiLanguages.some((language) => language === text);

/** The UI language for a choice remembered and an Accept-Language header (RFC 9110 12.5.4), in that order. */
export function chooseLanguage(remembered: string | undefined, acceptLanguage: string | null): UiLanguage {
  if (isUiLanguage(remembered)) return remembered;
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean);
      return { language: tag.split('-')[0]?.toLowerCase(), quality: Number(quality ?? 1) };
    })
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wanted) if (isUiLanguage(language)) return language;
  return uiLanguages[0];
}
