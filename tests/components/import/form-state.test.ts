import { describe, expect, it } from 'vitest';
import {
  emptyForm,
  type FileContent,
  type FormAction,
  type ImportForm,
  previewInput,
  reduceForm,
  withDetails,
} from '@/components/import/form-state';

const half = (text: string, language: string): FileContent => ({
  name: 'lu.xlf',
  format: 'markdown',
  text,
  page: { format: 'json', body: `{"blocks":[{"segments":["${text}"]}]}`, text },
  language,
  notices: [],
});
const bilingual: Extract<FormAction, { readonly kind: 'file' }> = {
  kind: 'file',
  embargoUntil: null,
  sides: { source: half('Flood', 'en'), target: half('Lũ', 'vi') },
};

const formOf = (...actions: readonly FormAction[]): ImportForm =>
  actions.reduce(reduceForm, emptyForm('vi', 'en'));
const formatsSent = ({ source, target }: ImportForm) => {
  const input = previewInput(source, target, '');
  return [input?.source.format, input?.target.format];
};

describe('the segments of a bilingual file', () => {
  it('are sent for both sides, in the languages of the file', () => {
    const form = formOf(bilingual);
    expect(formatsSent(form)).toEqual(['json', 'json']);
    expect([form.source.language, form.target.language]).toEqual(['en', 'vi']);
  });

  it('are let go on both sides when one text is changed, and come back on both', () => {
    const changed = [bilingual, { kind: 'type', side: 'target', text: 'Lũ lớn' }] as const;
    expect(formatsSent(formOf(...changed))).toEqual(['markdown', 'markdown']);
    const back = formOf(...changed, { kind: 'as-page', side: 'source' });
    expect(formatsSent(back)).toEqual(['json', 'json']);
    expect(back.target.text).toBe('Lũ');
  });

  it('are forgotten when the other side has another text', () => {
    const form = formOf(bilingual, { kind: 'empty', side: 'target' });
    expect(form.source.page).toBeNull();
    expect(form.source.text).toBe('Flood');
    const pasted = formOf(bilingual, { kind: 'paste', side: 'source', text: 'Rain', page: null });
    expect(formatsSent(pasted)).toEqual(['text', 'markdown']);
  });

  it('stay together when the texts are swapped', () => {
    expect(formatsSent(formOf(bilingual, { kind: 'swap-texts' }))).toEqual(['json', 'json']);
  });
});

describe('the embargo of a file', () => {
  it('is sent to the minute, never sooner, and stays when another file says none', () => {
    const named: FormAction = { ...bilingual, embargoUntil: '2026-12-01T05:00:01.000Z' };
    const form = formOf(named, bilingual);
    const input = previewInput(form.source, form.target, '');
    expect(input && withDetails(input, form).embargoUntil).toBe('2026-12-01T05:01:00.000Z');
    expect(input && withDetails(input, formOf(bilingual)).embargoUntil).toBeUndefined();
  });
});
