import { describe, expect, it } from 'vitest';
import { ArticleChecker } from '@/components/workbench/findings/article-checker';
import type { RowChecked } from '@/components/workbench/findings/check-messages';
import { checkArticle } from '@/lib/core/checks/check-article';
import type { CheckSegment, Context } from '@/lib/core/checks/rule';
import { rules } from '@/lib/core/checks/rules';
import { spelling } from '@/lib/core/checks/rules/spelling';
import { englishSpeller } from '@/lib/server/english-dictionary';

const rowOf = (id: string, source: string, target: string, block = Number(id)): CheckSegment => ({
  id,
  block,
  kind: 'paragraph',
  source,
  target,
});

const article = [
  rowOf('0', 'Dự án cần 657.000 tỷ đồng.', 'The project needs VND657 billion.'),
  rowOf('1', 'Ông Nguyễn Văn Ngữ nói: “Chúng tôi rất mừng”.', 'Mr Nguyen Van Ngu said they were glad.'),
  rowOf('2', 'Bà Nguyễn Thị Hoa đồng ý với ông.', 'Ms Nguyễn Thị Hoa agreed with him.'),
  rowOf('3', 'Giá vàng hôm nay tăng mạnh.', 'Gold prices rose sharply today.'),
  rowOf('4', 'Giá vàng hôm nay tăng mạnh.', 'Gold went up a lot today.'),
];
const context: Context = { source: 'vi', target: 'en', article, glossary: [] };

/** A clock that lets a step look at few rows only. */
const clock = () => {
  let now = 0;
  return () => {
    now += 5;
    return now;
  };
};

function finish(checker: ArticleChecker, told = new Map<string, RowChecked>()) {
  const now = clock();
  const order: string[] = [];
  for (let rows = checker.step(now); rows; rows = checker.step(now))
    for (const row of rows) {
      told.set(row.id, row);
      order.push(row.id);
    }
  return { told, order };
}

const plain = (rows: readonly RowChecked[]) =>
  rows.map(({ findings }) => findings.map(({ key: _, soft: __, ...finding }) => finding));

describe('the checks of an article, a little at a time', () => {
  it('end with what checking it whole finds', () => {
    const { told } = finish(new ArticleChecker(context, []));
    expect(plain(article.flatMap(({ id }) => told.get(id) ?? []))).toEqual(checkArticle(context));
    expect(told.get('0')?.findings[0]).toMatchObject({ code: 'number-magnitude', soft: false });
    expect(told.get('0')?.anchors.length).toBeGreaterThan(0);
  });

  it('begin with the rows asked for', () => {
    expect(finish(new ArticleChecker(context, ['3', '1'])).order.slice(0, 2)).toEqual(['3', '1']);
  });

  it('tell of a changed row next, and of others only where something is new', () => {
    const checker = new ArticleChecker(context, []);
    const { told } = finish(checker);
    const mended = rowOf('0', article[0]?.source ?? '', 'The project needs VND657 trillion.');
    checker.change([mended], null);
    const after = finish(checker, told);
    expect(after.order).toEqual(['0']);
    expect(told.get('0')).toMatchObject({ target: mended.target, findings: [] });
    const same = rowOf('4', 'Giá vàng hôm nay tăng mạnh.', 'Gold prices rose sharply today.');
    checker.change([same], null);
    expect(new Set(finish(checker, told).order)).toEqual(new Set(['3', '4']));
    const now = [mended, ...article.slice(1, 4), same];
    expect(plain(now.flatMap(({ id }) => told.get(id) ?? []))).toEqual(
      checkArticle({ ...context, article: now }),
    );
  });

  it('follow rows that come, go and move', () => {
    const checker = new ArticleChecker(context, []);
    const { told } = finish(checker);
    const fresh = rowOf('9', 'Có 15 người.', 'There are 16 people.', 0);
    checker.change([fresh], ['9', '2', '3']);
    finish(checker, told);
    const now = [fresh, ...article.slice(2, 4)];
    expect(plain(now.flatMap(({ id }) => told.get(id) ?? []))).toEqual(
      checkArticle({ ...context, article: now }),
    );
  });

  it('read every row again once a dictionary is there, and tell of those in which it finds something', () => {
    const checker = new ArticleChecker(context, []);
    const { told } = finish(checker);
    const misspelt = rowOf('3', 'Giá vàng hôm nay tăng mạnh.', 'Gold prices rose sharpely today.');
    checker.change([misspelt], null);
    finish(checker, told);
    checker.learn(englishSpeller());
    expect(finish(checker, told).order).toEqual(['3']);
    expect(told.get('3')?.findings.map(({ code }) => code)).toContain('spelling');
    const now = article.map((row) => (row.id === '3' ? misspelt : row));
    expect(plain(now.flatMap(({ id }) => told.get(id) ?? []))).toEqual(
      checkArticle({ ...context, article: now, speller: englishSpeller() }),
    );
  });

  it('have only the rules that say so read the dictionary', () => {
    const closed: Context = {
      ...context,
      get speller(): never {
        throw new Error('The dictionary was opened.');
      },
    };
    for (const rule of rules.filter(({ spells }) => !spells))
      for (const row of article) expect(() => rule.find(row, closed), rule.id).not.toThrow();
    expect(() => spelling.find(article[4] ?? rowOf('4', '', ''), closed)).toThrow('opened');
  });

  it('rest when nothing is left to do', () => {
    const checker = new ArticleChecker(context, []);
    finish(checker);
    expect(checker.step(clock())).toBe(null);
  });
});
