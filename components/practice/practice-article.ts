import type { BlockKind } from '@/lib/core/article';
import type { Segment } from '@/lib/core/segment';

/** A mistake that was put into the practice article on purpose. `found`: the checks of the workbench find it. */
export type Fault = {
  readonly name: 'date' | 'money' | 'decided' | 'pays' | 'notice';
  readonly found: boolean;
  /** The words of the machine that are wrong. */
  readonly wrong: string;
  /** What an editor who caught it has written, in one way or another. */
  readonly right: RegExp;
};

type Sentence = {
  readonly block: number;
  readonly kind: BlockKind;
  readonly source: string;
  readonly machine: string;
  readonly fault?: Fault;
};

export const practiceLanguages = { source: 'vi', target: 'en' } as const;

/** A small piece of news that never was, with five mistakes in its translation: three the checks find, two only a reader. */
export const practiceSentences: readonly Sentence[] = [
  {
    block: 0,
    kind: 'headline',
    source: 'Lam Giang khởi công cầu mới qua sông',
    machine: 'Lam Giang starts work on new river bridge',
  },
  {
    block: 1,
    kind: 'paragraph',
    source: 'Sáng 5/9, thành phố Lam Giang khởi công xây cầu Bến Trăng, dài 1,2 km.',
    machine:
      'On the morning of September 9, the city of Lam Giang broke ground on Bến Trăng Bridge, 1.2 km long.',
    fault: {
      name: 'date',
      found: true,
      wrong: 'September 9',
      right: /\b(Sept(ember|\.)?\s+5|5(th)?\s+(of\s+)?Sept(ember|\.)?)\b/i,
    },
  },
  {
    block: 1,
    kind: 'paragraph',
    source: 'Công trình có vốn đầu tư 1.250 tỷ đồng, dự kiến hoàn thành sau 30 tháng.',
    machine: 'The project, with an investment of VND1.25 billion, is expected to be completed in 30 months.',
    fault: {
      name: 'money',
      found: true,
      wrong: '1.25 billion',
      right: /(?<![\d.,])(1\.25\s*trillion|1[,.]?250\s*billion)/i,
    },
  },
  {
    block: 2,
    kind: 'paragraph',
    source: 'Ông Trần Quốc Hải, Giám đốc Sở Xây dựng, nói cây cầu cũ đã quá tải từ lâu.',
    machine:
      'Trần Quốc Hải, director of the Department of Construction, said the old bridge had long been overloaded.',
  },
  {
    block: 2,
    kind: 'paragraph',
    source: 'Theo ông Hải, thành phố đang cân nhắc cấm xe tải qua cầu cũ vào giờ cao điểm.',
    machine: 'According to Hải, the city has decided to ban trucks from the old bridge during rush hour.',
    fault: {
      name: 'decided',
      found: false,
      wrong: 'has decided',
      right: /\b(consider|weigh|mull|think|look|stud|discuss|contemplat|explor|debat|ponder|may\b|might\b)/i,
    },
  },
  {
    block: 3,
    kind: 'paragraph',
    source: 'Các hộ dân ven sông sẽ được bồi thường trước khi công trường mở rộng.',
    machine: 'Riverside households will have to pay compensation before the site is expanded.',
    fault: {
      name: 'pays',
      found: false,
      wrong: 'have to pay',
      right: /\b(compensated|(receiv|get|giv|gran|offer|entitle)\w*\b.*\bcompensation|be paid)\b/i,
    },
  },
  {
    block: 3,
    kind: 'paragraph',
    source: 'Bà Lê Thị Ngân, chủ một quán ăn gần bến, chưa nhận được thông báo nào.',
    machine: 'Lê Thị Ngân, who owns an eatery near the wharf, has received a notice.',
    fault: {
      name: 'notice',
      found: true,
      wrong: 'has received a notice',
      right: /\b(not|never|no|none|nothing|any|yet to|without)\b|n[’']t\b/i,
    },
  },
  {
    block: 4,
    kind: 'paragraph',
    source: '“Chúng tôi chỉ mong được báo sớm để tính chỗ ở mới”, bà nói.',
    machine: '“We only hope to be told early so that we can plan where to live,” she said.',
  },
];

/** The article as rows of the workbench. */
export const practiceSegments: readonly Segment[] = practiceSentences.map(
  ({ block, kind, source, machine }, position) => ({
    id: `practice-${position + 1}`,
    position,
    block,
    kind,
    bead: { source: [position, position + 1], target: [position, position + 1], confidence: 1 },
    source,
    machine,
    target: machine,
    version: 1,
    lastEditorId: null,
    approvedById: null,
    unapprovals: 0,
    formerSource: null,
  }),
);

/** A fault with the number of its sentence, and whether the text the editor left is rid of it. */
export type Catch = { readonly number: number; readonly fault: Fault; readonly caught: boolean };

/** What of the faults was caught; a sentence that was left alone, or changed elsewhere only, still has its own. */
export const catchesIn = (texts: readonly string[]): readonly Catch[] =>
  practiceSentences.flatMap(({ fault }, at) => {
    const text = texts[at] ?? '';
    return fault
      ? [{ number: at + 1, fault, caught: !text.includes(fault.wrong) && fault.right.test(text) }]
      : [];
  });
