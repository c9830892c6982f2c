import type { ReactNode } from 'react';
import { Link } from '@/components/link';
import type { BlockKind } from '@/lib/core/article';
import styles from './article-preview.module.css';

type PreviewSegment = {
  readonly id: string;
  readonly number: number;
  readonly block: number;
  readonly kind: BlockKind;
  readonly text: string;
  readonly approved: boolean;
};

type Props = {
  translationId: string;
  language: string;
  byline: string | null;
  /** As narrow as a phone shows it. */
  phone: boolean;
  segments: readonly PreviewSegment[];
};

/** The article as its reader will see it; what is not approved is underlined, and each sentence leads back to its row. */
export function ArticlePreview({ translationId, language, byline, phone, segments }: Props) {
  const blocks = blocksOf(segments.filter((segment) => segment.text !== ''));
  return (
    <article className={styles.article} lang={language} data-width={phone ? 'phone' : 'desktop'}>
      {blocks.map(({ block, kind, parts }, index) => (
        <Part key={block} kind={kind} first={index === 0}>
          {parts.map((part) => (
            <Link
              key={part.id}
              href={`/a/${translationId}#row-${part.number}`}
              className={styles.sentence}
              data-approved={part.approved}
            >
              {`${part.text} `}
            </Link>
          ))}
        </Part>
      ))}
      {byline && <p className={styles.byline}>{byline}</p>}
    </article>
  );
}

type PreviewBlock = { readonly block: number; readonly kind: BlockKind; readonly parts: PreviewSegment[] };

/** Rows of one block are one paragraph to the reader. */
function blocksOf(segments: readonly PreviewSegment[]): readonly PreviewBlock[] {
  const blocks: PreviewBlock[] = [];
  for (const segment of segments) {
    const last = blocks.at(-1);
    if (last?.block === segment.block) last.parts.push(segment);
    else blocks.push({ block: segment.block, kind: segment.kind, parts: [segment] });
  }
  return blocks;
}

function Part({ kind, first, children }: { kind: BlockKind; first: boolean; children: ReactNode }) {
  if (kind === 'headline' && first) return <h1>{children}</h1>;
  if (kind === 'headline' || kind === 'subheading') return <h2>{children}</h2>;
  if (kind === 'quote') return <blockquote>{children}</blockquote>;
  if (kind === 'list-item') return <p className={styles.item}>{children}</p>;
  if (kind === 'caption') return <p className={styles.caption}>{children}</p>;
  return <p className={kind === 'dek' ? styles.dek : undefined}>{children}</p>;
}
