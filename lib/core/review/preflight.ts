import type { BlockKind } from '@/lib/core/article';

type Line = {
  readonly position: number;
  readonly kind: BlockKind;
  readonly source: string;
  readonly text: string;
  readonly approved: boolean;
  readonly formerSource: string | null;
  /** A warning of the checks is open there. */
  readonly warned: boolean;
};

/** What is looked at before a translation goes out, besides its approvals. What `must` be met stands in the way. */
export type Check = {
  readonly code: 'headline' | 'captions' | 'source' | 'length' | 'warnings';
  readonly must: boolean;
  /** Where it is not met; empty when it is, or where there is no headline. */
  readonly positions: readonly number[];
  readonly met: boolean;
};

/** Search results and front pages cut longer headlines off. */
export const headlineLength = 70;

const says = (text: string): boolean => /\S/.test(text);

export function preflight(lines: readonly Line[]): readonly Check[] {
  const headlines = lines.filter(({ kind }) => kind === 'headline').slice(0, 1);
  const captions = lines.filter(({ kind }) => kind === 'caption');
  const where = (from: readonly Line[], fault: (line: Line) => boolean) =>
    from.filter(fault).map(({ position }) => position);
  const missing = (line: Line) => says(line.source) && !says(line.text);
  const check = (code: Check['code'], must: boolean, positions: readonly number[]): Check => ({
    code,
    must,
    positions,
    met: positions.length === 0,
  });
  return [
    headlines.length > 0
      ? check('headline', true, where(headlines, missing))
      : { code: 'headline', must: true, positions: [], met: lines.length > 0 },
    ...(captions.length > 0 ? [check('captions', true, where(captions, missing))] : []),
    check(
      'source',
      true,
      where(lines, ({ formerSource, approved }) => formerSource !== null && !approved),
    ),
    check(
      'length',
      false,
      where(headlines, ({ text }) => text.length > headlineLength),
    ),
    check(
      'warnings',
      false,
      where(lines, ({ warned }) => warned),
    ),
  ];
}
