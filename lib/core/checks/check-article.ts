import { foundAmongMarks, wordsOfContext, wordsOfSegment } from '@/lib/core/checks/among-marks';
import { severityOf } from '@/lib/core/checks/grade';
import type { CheckSegment, Context, Finding, Rule, Severity } from '@/lib/core/checks/rule';
import { rules } from '@/lib/core/checks/rules';
import { primaryLanguage } from '@/lib/core/language';

/** What the rules find in one segment, in the order of `rules`. Pure: the same segment and context, the same findings. */
export function checkSegment(
  segment: CheckSegment,
  context: Context,
  chosen: readonly Rule[] = rules,
): readonly Finding[] {
  const severities = severitiesOf(context);
  const reading = { segment, words: wordsOfSegment(segment), context: wordsOfContext(context) };
  for (const rule of chosen) {
    const severity = rule.settles ? severities.get(rule) : undefined;
    const settled = severity ? run(rule, severity, reading) : [];
    if (settled.length > 0) return settled;
  }
  const found: Finding[] = [];
  for (const rule of chosen) {
    const severity = rule.settles ? undefined : severities.get(rule);
    if (severity) found.push(...run(rule, severity, reading));
  }
  return found;
}

/**
 * The findings of each segment of an article, in its order. What a segment alone decides is kept with it: of an article
 * in which one segment is new, only that one is read again, and the rules that look further.
 */
export const checkArticle = (context: Context): readonly (readonly Finding[])[] =>
  context.article.map((segment) => {
    const own = checkAlone(segment, context);
    return own.some(({ code }) => settling.has(code))
      ? own
      : [...own, ...checkSegment(segment, context, wide)];
  });

const wide = rules.filter((rule) => rule.wide);
const narrow = rules.filter((rule) => !rule.wide);
const settling: ReadonlySet<string> = new Set(rules.filter(({ settles }) => settles).map(({ id }) => id));

type Kept = { readonly context: Context; readonly findings: readonly Finding[] };
const lasting = ['source', 'target', 'glossary', 'speller', 'settings', 'deskRules', 'houseStyle'] as const;
const kept = new WeakMap<CheckSegment, Kept>();

function checkAlone(segment: CheckSegment, context: Context): readonly Finding[] {
  const before = kept.get(segment);
  if (before && lasting.every((key) => before.context[key] === context[key])) return before.findings;
  const findings = checkSegment(segment, context, narrow);
  kept.set(segment, { context, findings });
  return findings;
}

/** A segment as it is, and it and its article without marks of formatting. */
type Reading = { readonly segment: CheckSegment; readonly words: CheckSegment; readonly context: Context };

function run(rule: Rule, severity: Severity, { segment, words, context }: Reading): readonly Finding[] {
  const found =
    words === segment || rule.readsMarks
      ? rule.find(segment, context)
      : rule.find(words, context).map((each) => foundAmongMarks(each, segment));
  return found.map((each) => ({ code: rule.id, severity, ...each }));
}

const severities = new WeakMap<Context, ReadonlyMap<Rule, Severity>>();

/** Every rule that speaks in a context. Made once for each. */
function severitiesOf(context: Context): ReadonlyMap<Rule, Severity> {
  const before = severities.get(context);
  if (before) return before;
  const made = new Map(
    rules.flatMap((rule): [Rule, Severity][] => {
      const severity = reads(rule, context) ? severityOf(rule, context.settings) : null;
      return severity ? [[rule, severity]] : [];
    }),
  );
  severities.set(context, made);
  return made;
}

const reads = (rule: Rule, context: Context): boolean =>
  (!rule.languages?.source || rule.languages.source === primaryLanguage(context.source)) &&
  (!rule.languages?.target || rule.languages.target === primaryLanguage(context.target));
