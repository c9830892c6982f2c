import { acronyms } from '@/lib/core/alignment/lexicon/acronyms';
import { actions } from '@/lib/core/alignment/lexicon/actions';
import { adjectives } from '@/lib/core/alignment/lexicon/adjectives';
import { culture } from '@/lib/core/alignment/lexicon/culture';
import { diplomacy } from '@/lib/core/alignment/lexicon/diplomacy';
import { economy } from '@/lib/core/alignment/lexicon/economy';
import { education } from '@/lib/core/alignment/lexicon/education';
import { environment } from '@/lib/core/alignment/lexicon/environment';
import { events } from '@/lib/core/alignment/lexicon/events';
import { feelings } from '@/lib/core/alignment/lexicon/feelings';
import { grammar } from '@/lib/core/alignment/lexicon/grammar';
import { health } from '@/lib/core/alignment/lexicon/health';
import { ideas } from '@/lib/core/alignment/lexicon/ideas';
import { industry } from '@/lib/core/alignment/lexicon/industry';
import { law } from '@/lib/core/alignment/lexicon/law';
import { military } from '@/lib/core/alignment/lexicon/military';
import { news } from '@/lib/core/alignment/lexicon/news';
import { numbers } from '@/lib/core/alignment/lexicon/numbers';
import { people } from '@/lib/core/alignment/lexicon/people';
import { phrases } from '@/lib/core/alignment/lexicon/phrases';
import { politics } from '@/lib/core/alignment/lexicon/politics';
import { reporting } from '@/lib/core/alignment/lexicon/reporting';
import { society } from '@/lib/core/alignment/lexicon/society';
import { sport } from '@/lib/core/alignment/lexicon/sport';
import { technology } from '@/lib/core/alignment/lexicon/technology';
import { things } from '@/lib/core/alignment/lexicon/things';
import { time } from '@/lib/core/alignment/lexicon/time';
import { transport } from '@/lib/core/alignment/lexicon/transport';
import { verbs } from '@/lib/core/alignment/lexicon/verbs';
import { vietnam } from '@/lib/core/alignment/lexicon/vietnam';
import { world } from '@/lib/core/alignment/lexicon/world';

/**
 * Vietnamese words and phrases with their commonest English renderings, one themed text each.
 * A line is `vietnamese<TAB>english|english`; a Vietnamese key occurs once in all of them, case counting
 * (`Anh` Britain, `anh` he). Keys are NFC with the newspapers' tone placement (`hòa`, not `hoà`).
 */
export const viEn: readonly string[] = [
  grammar,
  time,
  actions,
  verbs,
  adjectives,
  things,
  ideas,
  people,
  politics,
  diplomacy,
  law,
  economy,
  industry,
  transport,
  education,
  technology,
  health,
  environment,
  world,
  vietnam,
  military,
  sport,
  culture,
  society,
  numbers,
  reporting,
  acronyms,
  feelings,
  phrases,
  news,
  events,
];
