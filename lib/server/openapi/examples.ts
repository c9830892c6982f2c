import type { z } from 'zod';
import type { ChainLink } from '@/lib/core/formats/release-record';
import type { Received } from '@/lib/schema/article-answers';
import type { articleInputSchema } from '@/lib/schema/article-input';
import type { articleItemSchema } from '@/lib/schema/article-item';
import type { SyncAnswer } from '@/lib/schema/sync';
import type { WebhookPayload, WebhookPing } from '@/lib/schema/webhook';

const id = '0b8e7c52-6f0f-4c0e-9d0e-2f6a0f3f7a11';
const at = '2026-06-05T02:10:00.000Z';

export const articleInputExample = {
  externalId: 'bt-2041',
  sourceLanguage: 'vi',
  targetLanguage: 'en',
  source: { title: 'Giá gạo tăng', body: 'Giá gạo tăng 5% trong tuần.' },
  target: { title: 'Rice prices rise', body: 'Rice prices rose 5% this week.' },
} satisfies z.input<typeof articleInputSchema>;

export const receivedExample = {
  articleId: '5d0d1c3a-3b0e-4a55-8f8e-0d5a3f1f9c20',
  translationId: id,
  outcome: 'created',
  segments: 2,
  aligning: false,
  warnings: [],
  revision: '3f8a1c2e5b7d90416a2c8e0f4b6d1735',
} satisfies Received;

const { target } = articleInputExample;

const publishedBy = { role: 'approver', name: 'Đỗ Khánh Linh' };
const waived: readonly never[] = [];

const linkExample = {
  hash: 'b1946ac92492d2347c6235b4d2611184b1946ac92492d2347c6235b4d2611184',
  record: {
    desk: '3f0c6c1e-8a63-4a2f-9a55-6f1d1c1b7a90',
    sequence: 412,
    previousHash: null,
    id,
    number: 1,
    kind: 'release',
    language: 'en',
    publishedAt: at,
    version: 3,
    articleVersion: '9c56cc51-b374-4b1b-9c0f-2d6f2f4a7c11',
    updateKind: null,
    note: null,
    urgent: false,
    secondApproval: true,
    provenance: {
      newsroom: 'Báo Sông Lam',
      sourceVersion: 1,
      engine: 'mt-1',
      machineVersion: 1,
      segments: 2,
      edited: 1,
      ter: { edits: 2, words: 9 },
      waived,
      editors: ['Trần Hoài An'],
      approvedBy: publishedBy,
      publishedBy,
    },
    content: '591785b794601e212b260e25925636fd591785b794601e212b260e25925636fd',
    sealed: '0cc175b9c0f1b6a831c399e2697726610cc175b9c0f1b6a831c399e269772661',
  },
} satisfies ChainLink;

export const articleExample = {
  id,
  externalId: 'bt-2041',
  language: 'en',
  sourceLanguage: 'vi',
  title: target.title,
  body: target.body,
  blocks: [
    { kind: 'headline', text: target.title },
    { kind: 'paragraph', text: target.body },
  ],
  url: null,
  pageUrl: 'https://paper.example/en/rice-prices-rise',
  section: null,
  byline: null,
  publishedAt: null,
  release: {
    number: 1,
    sequence: 412,
    at,
    firstPublishedAt: at,
    secondApproval: true,
    updateKind: null,
    note: null,
  },
  sourceVersion: 1,
  provenance: {
    disclosure: { language: 'en', text: 'Translated by machine, edited by Trần Hoài An.' },
    engine: 'mt-1',
    editedShare: 50,
    ter: 22.22,
    waived,
    approvedBy: publishedBy,
    publishedBy,
  },
  chain: linkExample,
} satisfies z.infer<typeof articleItemSchema>;

export const syncExample = {
  items: [
    { type: 'article', ...articleExample },
    {
      type: 'withdrawal',
      id: '7c1b9d4e-2f35-4a6b-8d1f-90a3c5e7b112',
      externalId: 'bt-2019',
      revision: 3,
      sequence: 415,
      withdrawnAt: at,
      note: 'Retracted.',
      chain: {
        ...linkExample,
        record: { ...linkExample.record, kind: 'withdrawal', number: 3, sequence: 415, provenance: null },
      },
    },
  ],
  nextSyncUrl: 'https://songngu.example/api/v1/export/en/sync?token=czo0MTI6NWQwZDFjM2E',
} satisfies SyncAnswer;

export const messageExample = {
  type: 'article.published',
  timestamp: at,
  data: {
    id,
    externalId: 'bt-2041',
    language: 'en',
    release: 1,
    sequence: 412,
    url: `https://songngu.example/api/v1/export/en/articles/${id}`,
  },
} satisfies WebhookPayload;

export const pingExample = {
  type: 'webhook.ping',
  timestamp: at,
  data: { endpoint: 'a1c1d8fe-7b52-4b0e-9b0a-5a1f6f1f2c33' },
} satisfies WebhookPing;
