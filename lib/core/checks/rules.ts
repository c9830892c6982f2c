import type { Rule } from '@/lib/core/checks/rule';
import { acronymUntranslated } from '@/lib/core/checks/rules/acronym-untranslated';
import { addition } from '@/lib/core/checks/rules/addition';
import { antonymFlip } from '@/lib/core/checks/rules/antonym-flip';
import { approvedOtherwise } from '@/lib/core/checks/rules/approved-otherwise';
import { bracketMismatch } from '@/lib/core/checks/rules/bracket-mismatch';
import { bracketUnbalanced } from '@/lib/core/checks/rules/bracket-unbalanced';
import { captionCredit } from '@/lib/core/checks/rules/caption-credit';
import { currencyMismatch } from '@/lib/core/checks/rules/currency-mismatch';
import { dateMismatch } from '@/lib/core/checks/rules/date-mismatch';
import { datelineMismatch } from '@/lib/core/checks/rules/dateline-mismatch';
import { deskRule } from '@/lib/core/checks/rules/desk-rule';
import { doubleSpace } from '@/lib/core/checks/rules/double-space';
import { doubledWord } from '@/lib/core/checks/rules/doubled-word';
import { edgeSpace } from '@/lib/core/checks/rules/edge-space';
import { emptyTarget } from '@/lib/core/checks/rules/empty-target';
import { endPunctuation } from '@/lib/core/checks/rules/end-punctuation';
import { formattingMismatch } from '@/lib/core/checks/rules/formatting-mismatch';
import { glossaryForbidden } from '@/lib/core/checks/rules/glossary-forbidden';
import { glossaryMissing } from '@/lib/core/checks/rules/glossary-missing';
import { grammar } from '@/lib/core/checks/rules/grammar';
import { headlineCase } from '@/lib/core/checks/rules/headline-case';
import { headlineNumber } from '@/lib/core/checks/rules/headline-number';
import { homoglyph } from '@/lib/core/checks/rules/homoglyph';
import { honorificMismatch } from '@/lib/core/checks/rules/honorific-mismatch';
import { htmlEntity } from '@/lib/core/checks/rules/html-entity';
import { inconsistentTranslation } from '@/lib/core/checks/rules/inconsistent-translation';
import { invisibleChar } from '@/lib/core/checks/rules/invisible-char';
import { lengthRatio } from '@/lib/core/checks/rules/length-ratio';
import { markupLeftover } from '@/lib/core/checks/rules/markup-leftover';
import { mojibake } from '@/lib/core/checks/rules/mojibake';
import { mtArtifact } from '@/lib/core/checks/rules/mt-artifact';
import { nameDiacritics } from '@/lib/core/checks/rules/name-diacritics';
import { nameMismatch } from '@/lib/core/checks/rules/name-mismatch';
import { nameOrder } from '@/lib/core/checks/rules/name-order';
import { negationFlip } from '@/lib/core/checks/rules/negation-flip';
import { newlineMismatch } from '@/lib/core/checks/rules/newline-mismatch';
import { notNfc } from '@/lib/core/checks/rules/not-nfc';
import { numberFormat } from '@/lib/core/checks/rules/number-format';
import { numberMagnitude } from '@/lib/core/checks/rules/number-magnitude';
import { numberMismatch } from '@/lib/core/checks/rules/number-mismatch';
import { omission } from '@/lib/core/checks/rules/omission';
import { profanity } from '@/lib/core/checks/rules/profanity';
import { punctuationSpacing } from '@/lib/core/checks/rules/punctuation-spacing';
import { quoteDirection } from '@/lib/core/checks/rules/quote-direction';
import { quoteMismatch } from '@/lib/core/checks/rules/quote-mismatch';
import { quoteUnbalanced } from '@/lib/core/checks/rules/quote-unbalanced';
import { repetitionLoop } from '@/lib/core/checks/rules/repetition-loop';
import { sameAsSource } from '@/lib/core/checks/rules/same-as-source';
import { sameTargetDifferentSource } from '@/lib/core/checks/rules/same-target-different-source';
import { sentenceCase } from '@/lib/core/checks/rules/sentence-case';
import { shoutingCaps } from '@/lib/core/checks/rules/shouting-caps';
import { spelling } from '@/lib/core/checks/rules/spelling';
import { speltTwoWays } from '@/lib/core/checks/rules/spelt-two-ways';
import { telexResidue } from '@/lib/core/checks/rules/telex-residue';
import { timeMismatch } from '@/lib/core/checks/rules/time-mismatch';
import { unitMismatch } from '@/lib/core/checks/rules/unit-mismatch';
import { untranslatedSource } from '@/lib/core/checks/rules/untranslated-source';
import { urlMismatch } from '@/lib/core/checks/rules/url-mismatch';
import { wrongLanguage } from '@/lib/core/checks/rules/wrong-language';

/** Every rule, in the order in which an editor reads their findings of one segment. */
export const rules: readonly Rule[] = [
  emptyTarget,
  sameAsSource,
  wrongLanguage,
  mtArtifact,
  numberMagnitude,
  numberMismatch,
  numberFormat,
  unitMismatch,
  currencyMismatch,
  dateMismatch,
  timeMismatch,
  nameMismatch,
  nameOrder,
  honorificMismatch,
  negationFlip,
  antonymFlip,
  omission,
  addition,
  lengthRatio,
  untranslatedSource,
  acronymUntranslated,
  glossaryMissing,
  glossaryForbidden,
  deskRule,
  nameDiacritics,
  captionCredit,
  datelineMismatch,
  bracketMismatch,
  headlineCase,
  spelling,
  telexResidue,
  grammar,
  repetitionLoop,
  mojibake,
  htmlEntity,
  markupLeftover,
  urlMismatch,
  formattingMismatch,
  invisibleChar,
  homoglyph,
  notNfc,
  quoteMismatch,
  quoteUnbalanced,
  quoteDirection,
  bracketUnbalanced,
  endPunctuation,
  punctuationSpacing,
  doubledWord,
  doubleSpace,
  edgeSpace,
  newlineMismatch,
  sentenceCase,
  shoutingCaps,
  profanity,
  headlineNumber,
  inconsistentTranslation,
  approvedOtherwise,
  speltTwoWays,
  sameTargetDifferentSource,
];
