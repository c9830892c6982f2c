import { none, type SentenceRules, words } from '@/lib/core/segmentation/rules/sentence-rules';

/** For languages without a file of their own: a veto over the boundaries that ICU proposes. */
export const neutral: SentenceRules = {
  titles: words(
    'Dr Prof Mr Mrs Ms Mme Mlle Mgr St Ste Sr Sra Srta Dra Hr Fr Frau Ing Dipl bzw ca vgl sog inkl zzgl',
  ),
  beforeNumber: words(
    'Nr No Núm Art art Abs S p pp pág Vol vol Kap cap Fig fig Bd Tel tel str стр ст рис табл',
  ),
  doubtful: words('Inc Corp Co Ltd Jr'),
  closing: none,
  continuations: none,
  starters: none,
  labels: none,
  saying: none,
  beforeLetter: none,
  letterWords: none,
  ordinals: false,
};

/** The same for languages that write ordinal numbers with a stop. */
export const neutralOrdinal: SentenceRules = { ...neutral, ordinals: true };
