export const headlineStyles = ['either', 'sentence', 'title'] as const;
/** How a desk writes headlines: in either case as long as it is one, or always as sentences or as titles. */
export type HeadlineStyle = (typeof headlineStyles)[number];

export const nameStyles = ['either', 'marked', 'bare'] as const;
/** How a desk writes Vietnamese names in English: in either way as long as it is one, or always with or without diacritics. */
export type NameStyle = (typeof nameStyles)[number];

export type HouseStyle = { readonly headlines: HeadlineStyle; readonly names: NameStyle };

export const anyStyle: HouseStyle = { headlines: 'either', names: 'either' };
