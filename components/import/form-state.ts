import { parseLanguage } from '@/lib/core/language';
import type { Removal } from '@/lib/core/segmentation/segment-article';
import type { ArticleInput } from '@/lib/schema/article-input';

export type SideName = 'source' | 'target';
export const detailNames = ['externalId', 'url', 'section', 'byline'] as const;
export type DetailName = (typeof detailNames)[number];

/** A web page or a document that text was copied from, and its words alone. */
export type Page = { readonly html: string; readonly text: string };

export type SideForm = {
  readonly language: string;
  readonly title: string;
  readonly text: string;
  /** What `text` is written in; HTML is never shown, it lives in `page`. */
  readonly format: 'text' | 'markdown' | 'json';
  /** Name of the file that `text` came from. */
  readonly file: string | null;
  readonly page: Page | null;
  /** Whether the page is sent, with its structure, instead of `text`. */
  readonly asPage: boolean;
  /** What was cleaned away and the editor wants back. Names of removals hold for one and the same text only. */
  readonly kept: readonly Removal[];
};

export type ImportForm = {
  readonly source: SideForm;
  readonly target: SideForm;
  readonly details: Readonly<Record<DetailName, string>>;
  /** How soon the translation is wanted; the deadline in the local time of this device, as its field writes it. */
  readonly wanted: { readonly urgent: boolean; readonly deadline: string };
};

export type FormAction =
  | { readonly kind: 'load'; readonly form: ImportForm }
  | { readonly kind: 'language'; readonly side: SideName; readonly language: string }
  | { readonly kind: 'title'; readonly side: SideName; readonly title: string }
  | { readonly kind: 'type'; readonly side: SideName; readonly text: string }
  | { readonly kind: 'paste'; readonly side: SideName; readonly text: string; readonly page: Page | null }
  | {
      readonly kind: 'file';
      readonly side: SideName;
      readonly name: string;
      readonly format: SideForm['format'];
      readonly text: string;
      readonly page: Page | null;
    }
  | { readonly kind: 'as-page'; readonly side: SideName }
  | { readonly kind: 'as-text'; readonly side: SideName }
  | { readonly kind: 'empty'; readonly side: SideName }
  | { readonly kind: 'keep'; readonly side: SideName; readonly removal: Removal }
  | { readonly kind: 'remove'; readonly side: SideName; readonly id: string }
  | { readonly kind: 'swap-texts' }
  | { readonly kind: 'swap-languages' }
  | { readonly kind: 'detail'; readonly name: DetailName; readonly text: string }
  | { readonly kind: 'wanted'; readonly wanted: Partial<ImportForm['wanted']> };

const noText = { text: '', format: 'text', file: null, page: null, asPage: false, kept: [] } as const;

const emptySide = (language: string): SideForm => ({ language, title: '', ...noText });

export const emptyForm = (source: string, target: string): ImportForm => ({
  source: emptySide(source),
  target: emptySide(target),
  details: { externalId: '', url: '', section: '', byline: '' },
  wanted: { urgent: false, deadline: '' },
});

export function reduceForm(form: ImportForm, action: FormAction): ImportForm {
  switch (action.kind) {
    case 'load':
      return action.form;
    case 'detail':
      return { ...form, details: { ...form.details, [action.name]: action.text } };
    case 'wanted':
      return { ...form, wanted: { ...form.wanted, ...action.wanted } };
    case 'swap-texts':
      return {
        ...form,
        source: { ...form.target, language: form.source.language, kept: [] },
        target: { ...form.source, language: form.target.language, kept: [] },
      };
    case 'swap-languages':
      return {
        ...form,
        source: { ...form.source, language: form.target.language, kept: [] },
        target: { ...form.target, language: form.source.language, kept: [] },
      };
    default:
      return { ...form, [action.side]: reduceSide(form[action.side], action) };
  }
}

function reduceSide(side: SideForm, action: Extract<FormAction, { readonly side: SideName }>): SideForm {
  switch (action.kind) {
    case 'language':
      return { ...side, language: action.language, kept: [] };
    case 'title':
      return { ...side, title: action.title, kept: [] };
    case 'type':
      return action.text === ''
        ? { ...side, ...noText }
        : { ...side, text: action.text, asPage: false, kept: [] };
    case 'paste':
      return {
        ...side,
        ...noText,
        text: action.page?.text ?? action.text,
        page: action.page,
        asPage: action.page !== null,
      };
    case 'file':
      return {
        ...side,
        ...noText,
        text: action.text,
        format: action.format,
        file: action.name,
        page: action.page,
        asPage: action.page !== null,
      };
    case 'as-page':
      return side.page ? { ...side, text: side.page.text, asPage: true, kept: [] } : side;
    case 'as-text':
      return { ...side, asPage: false, kept: [] };
    case 'empty':
      return { ...side, ...noText };
    case 'keep':
      return { ...side, kept: [...side.kept, action.removal] };
    case 'remove':
      return { ...side, kept: side.kept.filter((removal) => removal.id !== action.id) };
  }
}

/** What the form sends; each side names its own format. */
export type FormInput = Omit<ArticleInput, 'format'>;

const sideInput = ({ title, text, format, page, asPage, kept }: SideForm): FormInput['source'] => ({
  title,
  ...(asPage && page ? { body: page.html, format: 'html' } : { body: text, format }),
  keep: kept.map((removal) => removal.id),
});

/** What a preview depends on, or null while there is too little for one. */
export function previewInput(source: SideForm, target: SideForm, externalId: string): FormInput | null {
  const sourceLanguage = parseLanguage(source.language);
  const targetLanguage = parseLanguage(target.language);
  if (!sourceLanguage || !targetLanguage || source.text.trim() === '' || target.text.trim() === '')
    return null;
  return {
    sourceLanguage,
    targetLanguage,
    source: sideInput(source),
    target: sideInput(target),
    externalId: externalId.trim() || undefined,
  };
}

/** The same with the details, for the import itself. */
export const withDetails = (input: FormInput, { details, wanted }: ImportForm): FormInput => ({
  ...input,
  url: details.url.trim() || undefined,
  section: details.section.trim() || undefined,
  byline: details.byline.trim() || undefined,
  urgent: wanted.urgent || undefined,
  deadline: wanted.deadline === '' ? undefined : new Date(wanted.deadline).toISOString(),
});
