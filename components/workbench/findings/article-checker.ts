import { anchorAmongMarks, wordsOfSegment } from '@/lib/core/checks/among-marks';
import { anchorsOf } from '@/lib/core/checks/anchors';
import { checkSegment } from '@/lib/core/checks/check-article';
import { findingKey } from '@/lib/core/checks/finding-key';
import { gradeOf } from '@/lib/core/checks/grade';
import type { CheckSegment, Context, Finding } from '@/lib/core/checks/rule';
import { rules } from '@/lib/core/checks/rules';
import type { Speller } from '@/lib/core/text/speller';
import type { RowChecked } from './check-messages';

const wideRules = rules.filter(({ wide }) => wide);
const ownRules = rules.filter(({ wide, spells }) => !wide && !spells);
const spellingRules = rules.filter(({ spells }) => spells);
const settling: ReadonlySet<string> = new Set(rules.filter(({ settles }) => settles).map(({ id }) => id));

const isSettled = (own: readonly Finding[]): boolean => own.some(({ code }) => settling.has(code));
const places: ReadonlyMap<string, number> = new Map(rules.map(({ id }, at) => [id, at]));
const place = ({ code }: Finding): number => places.get(code) ?? 0;

/** How long a step may take, in milliseconds: what changed meanwhile is next. */
const stepTime = 12;
/** Up to this many rows the whole article is read again with every change; above, after the changed row is told. */
const smallArticle = 300;

type Known = Pick<RowChecked, 'anchors'> & {
  readonly segment: CheckSegment;
  readonly own: readonly Finding[];
  /** Of the rules that read the dictionary. */
  readonly spelling: readonly Finding[];
  readonly speller: Speller | undefined;
  /** What the article told of the row when it was last looked at. */
  readonly wide: readonly Finding[];
  readonly article: Context['article'] | null;
  readonly told: string;
};

/**
 * Checks an article a little at a time: first what each row says by itself, those asked for before all others, then what
 * only the whole article tells. In the end the findings are those of checkArticle. A row that changes is next.
 */
export class ArticleChecker {
  #context: Context;
  #rows: ReadonlyMap<string, CheckSegment>;
  readonly #soft: ReadonlySet<string>;
  readonly #known = new Map<string, Known>();
  #near: string[];
  #far: string[];

  constructor(context: Context, first: readonly string[]) {
    this.#context = context;
    const hints = rules.filter((rule) => gradeOf(rule, context.settings) === 'hint');
    this.#soft = new Set(hints.map(({ id }) => id));
    this.#rows = new Map(context.article.map((segment) => [segment.id, segment]));
    this.#near = [...new Set([...first, ...this.#rows.keys()])];
    this.#far = [...this.#near];
  }

  /** Rows with new texts, new rows; `order` names all rows where some came, went or moved. */
  change(rows: readonly CheckSegment[], order: readonly string[] | null): void {
    const all = new Map([...this.#rows, ...rows.map((row) => [row.id, row] as const)]);
    const article = (order ?? [...all.keys()]).flatMap((id) => all.get(id) ?? []);
    this.#context = { ...this.#context, article };
    this.#rows = new Map(article.map((segment) => [segment.id, segment]));
    for (const id of this.#known.keys()) if (!this.#rows.has(id)) this.#known.delete(id);
    const changed = rows.map(({ id }) => id);
    this.#near = [...new Set([...changed, ...this.#near])];
    this.#far = [...new Set([...changed, ...this.#rows.keys()])];
  }

  /** The dictionary has come: every row is read again with it, by the rules that use it. */
  learn(speller: Speller): void {
    this.#context = { ...this.#context, speller };
    this.#far = [...new Set([...this.#far, ...this.#rows.keys()])];
  }

  /** Works for a moment; answers the rows whose findings are new, null when nothing is left to do. */
  step(now: () => number): readonly RowChecked[] | null {
    const until = now() + stepTime;
    const told: RowChecked[] = [];
    let worked = false;
    while (now() < until) {
      const near = this.#near.shift();
      const id = near ?? this.#far.shift();
      if (id === undefined) break;
      worked = true;
      told.push(...(near === undefined ? this.#lookAround(id) : this.#lookAt(id)));
    }
    return worked ? told : null;
  }

  #lookAt(id: string): readonly RowChecked[] {
    const segment = this.#rows.get(id);
    const before = this.#known.get(id);
    if (!segment || before?.segment === segment) return [];
    const anchors = anchorsOf(wordsOfSegment(segment), this.#context).map((anchor) =>
      anchorAmongMarks(anchor, segment),
    );
    const known = { ...this.#own(segment), anchors, wide: [], article: null, told: '' };
    return this.#tell(before && this.#rows.size <= smallArticle ? this.#around(known) : known);
  }

  #lookAround(id: string): readonly RowChecked[] {
    const before = this.#known.get(id);
    if (!before) return [];
    const isStale = before.speller !== this.#context.speller;
    return this.#tell(this.#around(isStale ? { ...before, ...this.#spelling(before) } : before));
  }

  #own(segment: CheckSegment): Pick<Known, 'segment' | 'own' | 'spelling' | 'speller'> {
    const own = checkSegment(segment, this.#context, ownRules);
    return { segment, own, ...this.#spelling({ segment, own }) };
  }

  #spelling({ segment, own }: Pick<Known, 'segment' | 'own'>): Pick<Known, 'spelling' | 'speller'> {
    const spelling = isSettled(own) ? [] : checkSegment(segment, this.#context, spellingRules);
    return { spelling, speller: this.#context.speller };
  }

  #around(known: Known): Known {
    const { article } = this.#context;
    if (known.article === article) return known;
    const { segment, own } = known;
    return { ...known, wide: isSettled(own) ? [] : checkSegment(segment, this.#context, wideRules), article };
  }

  #tell(known: Known): readonly RowChecked[] {
    const { segment, own, spelling, wide, anchors } = known;
    const alone = [...own, ...spelling].sort((one, other) => place(one) - place(other));
    const findings = [...alone, ...wide].map((finding) => ({
      ...finding,
      key: findingKey(finding, segment),
      soft: this.#soft.has(finding.code),
    }));
    const told = JSON.stringify(findings);
    this.#known.set(segment.id, { ...known, told });
    if (told === known.told) return [];
    return [{ id: segment.id, source: segment.source, target: segment.target, findings, anchors }];
  }
}
