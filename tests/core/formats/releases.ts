import { blockKinds } from '@/lib/core/article';
import type { ReleaseDocument, ReleasedSegment } from '@/lib/core/formats/release-document';
import type { Provenance } from '@/lib/core/formats/release-record';
import { pick, randomText } from '@/tests/core/diff/random-text';

const provenance: Provenance = {
  newsroom: 'Bàn tiếng Anh',
  sourceVersion: 3,
  engine: 'nmt-vi-en 4.2',
  machineVersion: 1,
  segments: 11,
  edited: 5,
  ter: { edits: 4, words: 61 },
  waived: [{ segment: 's4-5', code: 'number-mismatch', reason: 'correct' }],
  editors: ['Phạm Gia Huy'],
  approvedBy: { role: 'approver', name: 'Trần Thị Mai' },
  publishedBy: { role: 'approver', name: 'Lê Văn Hùng' },
};

export const released = (change: Partial<ReleaseDocument> = {}): ReleaseDocument => ({
  id: '0190b4f6-5f7c-7c0e-8d0e-1f2a3b4c5d6e',
  externalId: 'bna-2019-0505',
  sourceLanguage: 'vi',
  targetLanguage: 'en',
  release: {
    number: 2,
    sequence: 41,
    publishedAt: '2026-03-01T08:30:00.000Z',
    firstPublishedAt: '2026-02-28T23:30:00.000Z',
    approvedBy: 'Trần Thị Mai',
    publishedBy: 'Lê Văn Hùng',
    secondApproval: true,
    updateKind: 'minor',
    note: null,
  },
  provenance,
  chain: {
    hash: 'c'.repeat(64),
    record: {
      desk: '7f4df0a2-7a0e-4b1f-9e53-0c8f2a7d1b11',
      sequence: 41,
      previousHash: 'b'.repeat(64),
      id: '0190b4f6-5f7c-7c0e-8d0e-1f2a3b4c5d6e',
      number: 2,
      kind: 'release',
      language: 'en',
      publishedAt: '2026-03-01T08:30:00.000Z',
      version: 7,
      articleVersion: '2d0c3f52-54a6-4f0c-8f57-bb1a6c0f9a10',
      updateKind: 'minor',
      note: null,
      urgent: false,
      secondApproval: true,
      provenance,
      content: 'd'.repeat(64),
      sealed: 'e'.repeat(64),
    },
  },
  sourceVersion: 3,
  url: 'https://example.org/tin/mua-lon?id=1&x=2',
  section: 'Thời sự',
  byline: 'Nguyễn Văn An',
  originalPublishedAt: '2026-02-28T23:00:00.000Z',
  segments: [
    row(0, 'headline', 'Mưa lớn ở Nghệ An', 'Heavy rain in Nghệ An'),
    row(1, 'dek', 'Nhiều đường ngập sâu.', 'Many roads are under deep water.'),
    row(2, 'paragraph', 'Mưa bắt đầu từ đêm 5/5.', 'The rain began on the night of May 5.'),
    row(2, 'paragraph', 'Không ai bị thương.', ''),
    row(2, 'paragraph', 'Trường học đóng cửa.', 'Schools “closed” & roads <2 m under water.'),
    row(3, 'caption', 'Ảnh: Minh Đức', 'Photo: Minh Đức'),
    row(4, 'subheading', 'Sau lũ', 'After the flood'),
    row(5, 'list-item', 'Vinh', 'Vinh'),
    row(6, 'list-item', 'Đô Lương', 'Đô Lương'),
    row(7, 'quote', 'Chưa bao giờ thấy.', 'I have never seen that.'),
    row(8, 'byline', 'Theo Báo Nghệ An', 'By Báo Nghệ An'),
  ],
  ...change,
});

export function row(
  block: number,
  kind: ReleasedSegment['kind'],
  source: string,
  target: string,
): ReleasedSegment {
  return { id: `s${block}-${source.length}`, block, kind, source, target, edited: target.length % 2 === 0 };
}

const attacks = [
  '</script><script>alert(1)</script>',
  '<!--',
  ']]>',
  '"onload="x',
  "' or '",
  '&amp;',
  '&#0;',
  '# ',
  '## x ##',
  '1. ',
  '12) ',
  '- ',
  '+ ',
  '> ',
  '===',
  '---',
  '![](x) |',
  '[a](javascript:b)',
  '**bold**',
  '_x_',
  '`code`',
  '~~x~~',
  'a\\',
  '| a | b |',
  '\u0000\u0008\u007f\u0085\ufffe',
  '\u2028',
  '\ud83c',
  '\u0301e\u0301',
  '<br>',
  '\t \n ',
  '&lt;p&gt;',
  'http://a.b/c_d_e',
] as const;

export const hostileText = (random: () => number): string =>
  Array.from({ length: Math.floor(random() * 5) }, () =>
    random() < 0.5 ? pick(random, attacks) : randomText(random, 5),
  ).join(random() < 0.5 ? ' ' : '');

/** A release of anything: hostile texts, rows without target, blocks of many rows, with and without headline. */
export function randomRelease(random: () => number): ReleaseDocument {
  const segments: ReleasedSegment[] = [];
  const blocks = 1 + Math.floor(random() * 7);
  for (let block = 0; block < blocks; block++) {
    const kind = block === 0 && random() < 0.7 ? 'headline' : pick(random, blockKinds);
    const rows = 1 + Math.floor(random() * 3);
    for (let i = 0; i < rows; i++)
      segments.push({
        id: random() < 0.9 ? `${block}-${i}` : `${hostileText(random)}${block}/${i}`,
        block,
        kind,
        source: hostileText(random),
        target: random() < 0.2 ? '' : hostileText(random),
        edited: random() < 0.5,
      });
  }
  const maybe = (text: string): string | null => (random() < 0.5 ? text : null);
  const editors = random() < 0.5 ? [`A${hostileText(random)}`, hostileText(random)] : null;
  return released({
    provenance: {
      ...provenance,
      newsroom: `B${hostileText(random)}`,
      engine: maybe(hostileText(random)),
      editors,
    },
    targetLanguage: pick(random, ['en', 'zh-Hant', 'ar', 'th', 'pt-BR']),
    externalId: maybe(hostileText(random)),
    url: maybe(pick(random, ['https://example.org/?a="<b>&c', 'javascript:alert(1)', 'no address'])),
    section: maybe(hostileText(random)),
    byline: maybe(hostileText(random)),
    segments,
  });
}
