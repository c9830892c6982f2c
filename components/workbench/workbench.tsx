'use client';

import { type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { usePreferences } from '@/components/settings/preferences';
import { useI18n } from '@/components/ui/i18n-provider';
import type { HistoryEntry } from '@/lib/core/review/history';
import { isPublished } from '@/lib/core/review/translation-status';
import type { Kept } from '@/lib/core/review/waiver';
import type { Segment } from '@/lib/core/segment';
import { Afterwards } from './afterwards';
import { AligningNotice } from './aligning-notice';
import { Announcer } from './announcer';
import { type Bench, BenchContext, type Person, useBench, useSelected } from './bench';
import { BottomBar } from './bottom-bar';
import { CommandDesk } from './command-desk';
import { commandEntries } from './entries';
import { EventLog, type Tell } from './events/event-log';
import { useEvents } from './events/use-events';
import { FilterBar } from './filter-bar';
import { makeKeepAsIs, type WaiverActions } from './findings/keep-as-is';
import { type DeskChecks, useFindingsStore } from './findings/use-findings';
import { useGatedMoves } from './findings/use-gated-moves';
import { fetchParts, later } from './later';
import { LiveContext, type Shared, useLive } from './live/use-live';
import { Notices } from './notices';
import type { Past } from './past/past';
import { PrintHead } from './print-head';
import type { EarlierTexts } from './reading/baselines';
import { looksOf } from './reading/looks';
// With the page: what is sent of the view is seen before its script has come.
import './reading/reading.module.css';
import { type RecordReadings, useReadLog } from './reading/use-read-log';
import { RepairNotice } from './repair-notice';
import type { RepairActions, SentenceLengths } from './repairs';
import { RowMenu } from './row-menu';
import type { SavingWays } from './saving';
import { SegmentList } from './segment-list';
import { SkipLinks } from './skip-links';
import type { Mode, ReadSentence } from './state';
import { TopBar } from './top-bar';
import type { TranslationView } from './translation-view';
import { useOffers } from './use-command';
import { useFirstOpen } from './use-first-open';
import { useFocusAfter } from './use-focus-after';
import { useKeyboard } from './use-keyboard';
import { useKeys } from './use-keys';
import type { RepairMoves } from './use-repairs';
import { useStable } from './use-stable';
import { useTools } from './use-tools';
import { useWorkbench } from './use-workbench';
import styles from './workbench.module.css';

const Palette = later(async () => (await import('./palette')).Palette);
const ReadingView = later(async () => (await import('./reading/reading-view')).ReadingView);
const Surroundings = later(async () => (await import('./surroundings')).Surroundings);

type Props = {
  translation: TranslationView;
  segments: readonly Segment[];
  person: Person;
  /** The build that made this page. */
  build: string;
  readOnly: boolean;
  /** What the page opens in. */
  mode: Mode;
  lengths: SentenceLengths;
  kept: readonly Kept[];
  checks: DeskChecks;
  readHistory: (segmentId: string) => Promise<readonly HistoryEntry[] | null>;
  readRemoved: Bench['readRemoved'];
  readEarlier: (translationId: string) => Promise<EarlierTexts | null>;
  past: Past | null;
  read: readonly ReadSentence[];
  recordReadings: RecordReadings;
  repairActions: RepairActions | null;
  together: Shared;
  waiverActions: WaiverActions;
  refresh: () => void;
  /** Who hears what is done here, and how long it takes. */
  tell: Tell;
  /** What can be done with the whole article, at the end of the bar at the top. */
  end: ReactNode;
  /** Shown above the article. */
  intro?: ReactNode;
  /** An article to practise on; its words go nowhere but these ways. */
  practice?: SavingWays;
};

/** Source and target side by side, one row a segment. */
export function Workbench(props: Props) {
  const { translation, person, readOnly, readHistory, readRemoved, readEarlier, refresh } = props;
  const practice = props.practice !== undefined;
  const [log] = useState(() => new EventLog(props.tell));
  const {
    store,
    outbox,
    moves: plainMoves,
    announcement,
    news,
    repairs,
    sight,
  } = useWorkbench({
    segments: props.segments,
    version: translation.version,
    published: isPublished(translation),
    mode: props.mode,
    userId: person.userId,
    readOnly,
    translationId: translation.id,
    build: props.build,
    language: translation.language,
    repairActions: props.repairActions,
    ways: props.practice,
    log,
  });
  const reading = useReadLog({
    store,
    translationId: translation.id,
    read: props.read,
    record: props.recordReadings,
  });
  const looks = useMemo(
    () => looksOf({ translation, segments: props.segments, person }),
    [translation, props.segments, person],
  );
  const findings = useFindingsStore({
    store,
    moves: plainMoves,
    source: translation.sourceLanguage,
    target: translation.language,
    kept: props.kept,
    checks: props.checks,
  });
  const live = useLive({
    store,
    outbox,
    repairs,
    findings,
    translationId: translation.id,
    userId: person.userId,
    refresh,
    ...props.together,
  });
  const moves = useGatedMoves(plainMoves, store, findings);
  useEvents({ store, findings, log });
  const [keepAsIs] = useState(() => makeKeepAsIs(store, findings, props.waiverActions, log));
  const [commands] = useState(() => new CommandDesk());
  const { keymap } = useKeys();
  const { layout } = usePreferences();
  const { menu, palette, tools } = useTools({
    store,
    repairs,
    commands,
    lengths: props.lengths,
    language: translation.language,
    practice,
    past: props.past,
    glossary: props.checks.glossary,
    moves,
  });
  const { userId, name, role, demo } = person;
  const bench = useStable({
    store,
    moves,
    tools,
    commands,
    sight,
    reading,
    findings,
    keepAsIs,
    log,
    readOnly,
    practice,
    readHistory,
    readRemoved,
    readEarlier,
    translationId: translation.id,
    languages: useStable({ source: translation.sourceLanguage, target: translation.language }),
    person: useStable({ userId, name, role, demo }),
    past: props.past,
  });
  useKeyboard({ store, moves, tools, repairs, commands, keymap, readOnly });
  useFocusAfter(news);
  useEffect(() => {
    const timer = setTimeout(fetchParts, 2_000);
    return () => clearTimeout(timer);
  }, []);
  useFirstOpen(store, moves, readOnly);
  return (
    <BenchContext value={bench}>
      <LiveContext value={live}>
        <main id="content" className={styles.workbench} data-layout={layout}>
          <SkipLinks />
          <TopBar>{props.end}</TopBar>
          <PrintHead published={isPublished(translation)} />
          <Notices returned={translation.returned} refresh={refresh} />
          {translation.aligning && <AligningNotice progress={translation.aligning} refresh={refresh} />}
          {props.intro}
          <Article looks={looks} />
          {!readOnly && (
            <>
              <RepairNotice news={news} repairs={repairs} />
              <BottomBar />
              <RowMenu menu={menu} />
              <CommandOffers repairs={repairs} />
              <Afterwards>
                <Palette {...palette} />
              </Afterwards>
            </>
          )}
          <Afterwards>
            <Surroundings grows={translation.aligning !== null} />
          </Afterwards>
          <Announcer announcement={announcement} />
        </main>
      </LiveContext>
    </BenchContext>
  );
}

/** The article in the mode it is worked on. */
function Article({ looks }: { looks: readonly string[] }) {
  const mode = useSelected((state) => state.mode);
  // A page that opens in it is made live once it has come; within a boundary its words would be sent apart.
  const [opened] = useState(mode);
  if (mode === 'reading') {
    const view = <ReadingView looks={looks} />;
    return opened === 'reading' ? view : <Suspense>{view}</Suspense>;
  }
  return (
    <>
      <FilterBar />
      <SegmentList />
    </>
  );
}

/** What the palette always offers. */
function CommandOffers({ repairs }: { repairs: RepairMoves }) {
  const { t } = useI18n();
  const { store, moves } = useBench();
  const { shown } = useKeys();
  useOffers(() => commandEntries(t, store.state, { moves, repairs, shown }));
  return null;
}
