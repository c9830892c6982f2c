import type { Evidence, Token } from '@/lib/core/alignment/evidence/evidence';
import type { Side } from '@/lib/core/alignment/side';

const marks: readonly (readonly [pattern: RegExp, key: string])[] = [
  [/[?？]/, '?'],
  [/[!！]/, '!'],
  [/["“”„«»「」『』]/, 'quote'],
  [/[(（]/, '('],
  [/[:：]/, ':'],
  [/[;；]/, ';'],
  [/…|\.\.\./, '…'],
  [/%|phần trăm|\bper ?cent\b/, '%'],
  [/\p{Sc}|\b(?:USD|dollars?|đô la)\b/u, '$'],
];
const tokens = new Map<string, Token>(marks.map(([, key]) => [key, [key]]));

const read = (side: Side): readonly (readonly Token[])[] =>
  side.sentences.map(({ text }) =>
    marks.flatMap(([pattern, key]) => (pattern.test(text) ? [tokens.get(key) ?? [key]] : [])),
  );

/** Questions stay questions, quotations and brackets are kept. */
export const marksEvidence: Evidence = {
  kind: 'tokens',
  name: 'marks',
  read: ({ source, target }) => ({ source: read(source), target: read(target) }),
};
