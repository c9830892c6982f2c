import { parseLanguage } from '@/lib/core/language';
import type { Removal } from '@/lib/core/segmentation/segment-article';
import type { ArticleInput } from '@/lib/schema/article-input';
import type { FileNotice } from './file-notices';

export type SideName = 'source' | 'target';
export const detailNames = ['externalId', 'url', 'section', 'byline'] as const;
export type DetailName = (typeof detailNames)[number];

/**
 * What stands behind a text: the web page it was copied from, or, as JSON, its side of the segments of a bilingual file.
 * `text` is what is shown of it.
 */
export type Page = { readonly format: 'html' | 'json'; readonly body: string; readonly text: string };

export type SideForm = {
  readonly language: string;
  readonly title: string;
  readonly text: string;
  /** What `text` is written in; HTML and segments are never shown, they live in `page`. */
  readonly format: 'text' | 'markdown' | 'json';
  /** Name of the file that `text` came from. */
  readonly file: string | null;
  /** What to know of that file. */
  readonly notices: readonly FileNotice[];
  readonly page: Page | null;
  /** Whether the page is sent, with its structure, instead of `text`. */
  readonly asPage: boolean;
  /** What was cleaned away and the editor wants back. Names of removals hold for one and the same text only. */
  readonly kept: readonly Removal[];
};

/** What a file holds for a side. */
export type FileContent = Pick<SideForm, 'format' | 'text' | 'page' | 'notices'> & {
  readonly name: string;
  /** Null where the file does not say it. */
  readonly language: string | null;
};

/** A bilingual file fills both sides. */
export type FileSides = Readonly<Partial<Record<SideName, FileContent>>>;

export type ImportForm = {
  readonly source: SideForm;
  readonly target: SideForm;
  readonly details: Readonly<Record<DetailName, string>>;
  /** How soon the translation is wanted, and may be out; times are local to this device, as their fields write them. */
  readonly wanted: { readonly urgent: boolean; readonly deadline: string; readonly embargo: string };
};

export type FormAction =
  | { readonly kind: 'load'; readonly form: ImportForm }
  | { readonly kind: 'language'; readonly side: SideName; readonly language: string }
  | { readonly kind: 'title'; readonly side: SideName; readonly title: string }
  | { readonly kind: 'type'; readonly side: SideName; readonly text: string }
  | { readonly kind: 'paste'; readonly side: SideName; readonly text: string; readonly page: Page | null }
  | { readonly kind: 'file'; readonly sides: FileSides; readonly embargoUntil: string | null }
  | { readonly kind: 'as-page'; readonly side: SideName }
  | { readonly kind: 'as-text'; readonly side: SideName }
  | { readonly kind: 'empty'; readonly side: SideName }
  | { readonly kind: 'keep'; readonly side: SideName; readonly removal: Removal }
  | { readonly kind: 'remove'; readonly side: SideName; readonly id: string }
  | { readonly kind: 'swap-texts' }
  | { readonly kind: 'swap-languages' }
  | { readonly kind: 'detail'; readonly name: DetailName; readonly text: string }
  | { readonly kind: 'wanted'; readonly wanted: Partial<ImportForm['wanted']> };

const noText = {
  text: '',
  format: 'text',
  file: null,
  notices: [],
  page: null,
  asPage: false,
  kept: [],
} as const;

const emptySide = (language: string): SideForm => ({ language, title: '', ...noText });

export const emptyForm = (source: string, target: string): ImportForm => ({
  source: emptySide(source),
  target: emptySide(target),
  details: { externalId: '', url: '', section: '', byline: '' },
  wanted: { urgent: false, deadline: '', embargo: '' },
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
    case 'file':
      return togetherOnly({
        ...form,
        source: withFile(form.source, action.sides.source),
        target: withFile(form.target, action.sides.target),
        wanted: withEmbargo(form.wanted, action.embargoUntil),
      });
    case 'as-page':
      return eachSide(form, (side) =>
        side === form[action.side] || hasPairs(side) ? reduceSide(side, action) : side,
      );
    default:
      return togetherOnly({ ...form, [action.side]: reduceSide(form[action.side], action) });
  }
}

const withFile = (side: SideForm, file: FileContent | undefined): SideForm =>
  file
    ? {
        ...side,
        ...noText,
        text: file.text,
        format: file.format,
        file: file.name,
        notices: file.notices,
        page: file.page,
        asPage: file.page !== null,
        language: file.language ?? side.language,
      }
    : side;

/** To the minute, and never before the time that the file says. */
function withEmbargo(wanted: ImportForm['wanted'], until: string | null): ImportForm['wanted'] {
  if (until === null) return wanted;
  const time = new Date(Math.ceil(new Date(until).getTime() / 60_000) * 60_000);
  const local = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
  return { ...wanted, embargo: local.toISOString().slice(0, 16) };
}

const eachSide = (form: ImportForm, change: (side: SideForm) => SideForm): ImportForm => ({
  ...form,
  source: change(form.source),
  target: change(form.target),
});

/** Whether a side holds its half of the pairs of a bilingual file. */
export const hasPairs = ({ page }: SideForm): boolean => page?.format === 'json';

/** Pairs are of both sides: where one side has another text now, or is changed, the other lets go of them too. */
function togetherOnly(form: ImportForm): ImportForm {
  const { source, target } = form;
  if (hasPairs(source) && hasPairs(target))
    return source.asPage === target.asPage ? form : eachSide(form, (side) => ({ ...side, asPage: false }));
  return eachSide(form, (side) => (hasPairs(side) ? { ...side, page: null, asPage: false } : side));
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
  ...(asPage && page ? { body: page.body, format: page.format } : { body: text, format }),
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
  deadline: timeIn(wanted.deadline),
  embargoUntil: timeIn(wanted.embargo),
});

const timeIn = (local: string): string | undefined =>
  local === '' ? undefined : new Date(local).toISOString();
