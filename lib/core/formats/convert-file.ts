import type { BlockKind } from '@/lib/core/article';
import type { FileContent } from '@/lib/core/formats/file-read';
import { pairWriters } from '@/lib/core/formats/formats';
import { plainText } from '@/lib/core/formats/pair-document';
import { type Languages, type PairFile, writePairs } from '@/lib/core/formats/pair-writer';
import { type DocxText, writeBilingualDocx, writeDocx } from '@/lib/core/formats/write-docx';
import { markdownOf } from '@/lib/core/formats/write-markdown';
import { writePairJson } from '@/lib/core/formats/write-pair-json';
import { writeTbx2, writeTbx3 } from '@/lib/core/formats/write-tbx';
import { withoutMarks } from '@/lib/core/marks';

const ofPairs = { ...pairWriters, json: writePairJson } as const;
const articleFormats = ['txt', 'md', 'docx'] as const;
const conceptFormats = ['tbx', 'tbx2'] as const;

/** What a file can be written in; `docx2` has source and target side by side. */
export const conversionFormats: readonly string[] = [
  ...Object.keys(ofPairs),
  'docx2',
  ...articleFormats,
  ...conceptFormats,
];

/**
 * The content of a file in another format; null where the format cannot hold it. Segments as an article are their
 * translations, or their sources where there are none. `languages` stand where the file says none.
 */
export function convertFile(
  content: FileContent,
  format: string,
  name: string,
  languages: Languages,
): string | Uint8Array | null {
  if (content.kind === 'concepts') {
    if (format === 'tbx') return writeTbx3(content.concepts);
    return format === 'tbx2' ? writeTbx2(content.concepts) : null;
  }
  if (content.kind === 'pairs') {
    const { sourceLanguage, targetLanguage, pairs } = content.document;
    const file: PairFile = {
      id: name,
      original: name,
      sourceLanguage: sourceLanguage ?? languages.sourceLanguage,
      targetLanguage: targetLanguage ?? languages.targetLanguage,
      notes: [],
      pairs,
    };
    if (isPairFormat(format)) return writePairs(ofPairs[format], file);
    if (format === 'docx2') return writeBilingualDocx(file);
  }
  return writeArticle(textsOf(content, languages), format);
}

const isPairFormat = (format: string): format is keyof typeof ofPairs => Object.hasOwn(ofPairs, format);

function textsOf(content: FileContent, { targetLanguage }: Languages): DocxText {
  if (content.kind === 'articles') {
    // Links of several articles have no one list.
    const isOne = content.articles.length === 1;
    const blocks = content.articles.flatMap(({ article }) => [
      ...(article.title === '' ? [] : [{ kind: 'headline', text: article.title } as const]),
      ...article.parts.flatMap(({ kind, text }) =>
        paragraphsOf(kind, article.links && !isOne ? withoutMarks(text) : text),
      ),
    ]);
    const [first] = content.articles;
    return {
      title: first?.article.title ?? '',
      language: first?.language ?? targetLanguage,
      blocks,
      links: isOne ? first?.article.links : undefined,
    };
  }
  const pairs = content.kind === 'pairs' ? content.document.pairs : [];
  const isTranslated = pairs.some(({ target }) => target !== null);
  const blocks = pairs.flatMap(({ source, target, block }) => {
    const text = plainText((isTranslated ? target : source) ?? []);
    return text === '' ? [] : [{ kind: block?.kind ?? ('paragraph' as const), text }];
  });
  const language = content.kind === 'pairs' ? content.document.targetLanguage : null;
  return { title: '', language: language ?? targetLanguage, blocks };
}

const paragraphsOf = (kind: BlockKind | undefined, text: string) =>
  (kind ? [text] : text.split(/\n+/))
    .filter((each) => each.trim() !== '')
    .map((each) => ({ kind: kind ?? ('paragraph' as const), text: each.trim() }));

function writeArticle(texts: DocxText, format: string): string | Uint8Array | null {
  switch (format) {
    case 'txt':
      return `${texts.blocks.map(({ text }) => (texts.links ? withoutMarks(text) : text)).join('\n\n')}\n`;
    case 'md':
      return markdownOf(texts.blocks, texts.links);
    case 'docx':
      return writeDocx(texts);
    default:
      return null;
  }
}
