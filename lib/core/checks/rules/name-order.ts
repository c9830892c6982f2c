import { nameRuns } from '@/lib/core/checks/names';
import type { Found, Rule } from '@/lib/core/checks/rule';

/** The words of a Vietnamese name stand in another order: surname first, given name last, as in the source. */
export const nameOrder: Rule = {
  id: 'name-order',
  severity: 'major',
  languages: { source: 'vi', target: 'en' },
  find({ source, target }) {
    const targetRuns = nameRuns(target, 'en');
    return nameRuns(source, 'vi').flatMap((run): readonly Found[] => {
      const key = run.map(({ folded }) => folded).join(' ');
      if (
        run.length < 2 ||
        !run.every(({ syllable }) => syllable) ||
        new Set(run.map(({ folded }) => folded)).size < run.length
      )
        return [];
      const windows = targetRuns.flatMap((words) =>
        words.map((_, at) => words.slice(at, at + run.length)).filter(({ length }) => length === run.length),
      );
      if (windows.some((words) => words.map(({ folded }) => folded).join(' ') === key)) return [];
      const sorted = [...run]
        .map(({ folded }) => folded)
        .sort()
        .join(' ');
      const turned = windows.find(
        (words) =>
          [...words]
            .map(({ folded }) => folded)
            .sort()
            .join(' ') === sorted,
      );
      const [first, last] = [turned?.[0], turned?.at(-1)];
      if (!turned || !first || !last || (run.length === 2 && !isPerson(source, run[0]?.span[0] ?? 0)))
        return [];
      const span = [first.span[0], last.span[1]] as const;
      const ordered = run
        .map(({ folded }) => turned.find((word) => word.folded === folded)?.text ?? '')
        .join(' ');
      return [
        {
          source: [run[0]?.span[0] ?? 0, run.at(-1)?.span[1] ?? 0],
          target: span,
          args: { text: target.slice(...span) },
          fixes: [{ span, text: ordered }],
        },
      ];
    });
  },
};

/** Two words are a person's when a title stands before them: `Hồ Tây` and `Tay Ho` are places. */
const isPerson = (source: string, at: number): boolean =>
  /(?:ông|bà|anh|chị|cô|chú|em|ca sĩ|nghệ sĩ|diễn viên)\s+$/iu.test(source.slice(Math.max(0, at - 12), at));
