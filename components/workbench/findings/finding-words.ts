'use client';

import type { TFunction } from 'i18next';
import type { Grade } from '@/lib/core/checks/rule';
import type { RowFinding } from './check-messages';

export const gradeOf = ({ severity, soft }: Pick<RowFinding, 'severity' | 'soft'>): Grade =>
  severity === 'critical' ? 'blocker' : soft ? 'hint' : 'warning';

export const grades: readonly Grade[] = ['blocker', 'warning', 'hint'];

/** Signs told apart by their shapes. */
export const signs: Readonly<Record<Grade, string>> = { blocker: '■', warning: '▲', hint: '◇' };

/** Which of its sentences a finding needs: what one side has, or both, whose honorific it is, or how the desk writes. */
export function variantOf({ args, source, target }: Pick<RowFinding, 'args' | 'source' | 'target'>): string {
  const own = args.gender ?? args.style;
  if (own) return own;
  const said = args.source !== undefined || args.target !== undefined;
  const [ofSource, ofTarget] = said ? [args.source, args.target] : [source, target];
  if (ofSource && ofTarget) return 'both';
  return ofSource ? 'source' : 'target';
}

/** What was found, with what both sides say. */
export const reasonOf = (t: TFunction, finding: RowFinding): string => {
  const said = (which: string, defaultValue: string) =>
    t(`findings.code.${finding.code}.${which}`, { ...finding.args, defaultValue });
  return said(variantOf(finding), said('reason', ''));
};

export const nameOf = (t: TFunction, { code }: Pick<RowFinding, 'code'>): string =>
  t(`findings.code.${code}.name`);

/** What a fix does, in words for its button. */
export function fixLabel(t: TFunction, fix: RowFinding['fixes'][number], target: string): string {
  const before = target.slice(...fix.span);
  if (/\S/.test(fix.text)) return t('findings.fix', { text: shorten(fix.text) });
  if (fix.text !== '' || !/\S/.test(before)) return t('findings.spaces');
  return before.length > 40 ? t('findings.removeShort') : t('findings.remove', { text: before.trim() });
}

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
