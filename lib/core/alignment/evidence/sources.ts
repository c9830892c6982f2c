import { acronymsEvidence } from '@/lib/core/alignment/evidence/acronyms';
import { cognatesEvidence } from '@/lib/core/alignment/evidence/cognates';
import type { Evidence } from '@/lib/core/alignment/evidence/evidence';
import { lengthEvidence } from '@/lib/core/alignment/evidence/length';
import { lexiconEvidence } from '@/lib/core/alignment/evidence/lexicon';
import { marksEvidence } from '@/lib/core/alignment/evidence/marks';
import { namesEvidence } from '@/lib/core/alignment/evidence/names';
import { numbersEvidence } from '@/lib/core/alignment/evidence/numbers';
import { structureEvidence } from '@/lib/core/alignment/evidence/structure';

/** All there is to tell a translation from an unrelated sentence. */
export const sources: readonly Evidence[] = [
  lengthEvidence,
  numbersEvidence,
  namesEvidence,
  acronymsEvidence,
  cognatesEvidence,
  marksEvidence,
  structureEvidence,
  lexiconEvidence,
];
