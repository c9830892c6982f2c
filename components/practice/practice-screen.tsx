'use client';

import { type ComponentProps, useState } from 'react';
import type { Person } from '@/components/workbench/bench';
import type { WaiverActions } from '@/components/workbench/findings/keep-as-is';
import type { TranslationView } from '@/components/workbench/translation-view';
import { Workbench } from '@/components/workbench/workbench';
import { memoryWays } from './memory-ways';
import { practiceLanguages, practiceSegments } from './practice-article';
import { PracticeEnd } from './practice-end';
import { PracticeGuide } from './practice-guide';

type Props = {
  readonly person: Person;
  readonly build: string;
  /** Puts down that the person has practised, and nothing else. */
  readonly finish: () => Promise<unknown>;
};

/** The workbench as it is, on a made-up article that stays in this page. */
export function PracticeScreen(props: Props) {
  const [round, setRound] = useState(1);
  return <Round key={round} {...props} again={() => setRound(round + 1)} />;
}

function Round({ person, build, finish, again }: Props & { again: () => void }) {
  const [local] = useState(() => ({ ways: memoryWays(build), waivers: waiversOf(person.name) }));
  return (
    <Workbench
      translation={translation}
      segments={practiceSegments}
      person={person}
      build={build}
      readOnly={false}
      mode="segments"
      lengths={noLengths}
      kept={nothing}
      read={nothing}
      checks={noChecks}
      readHistory={async () => nothing}
      readRemoved={async () => nothing}
      readEarlier={async () => null}
      recordReadings={async ({ sentences }) => sentences.map(({ id }) => id)}
      past={null}
      repairActions={null}
      together={alone}
      waiverActions={local.waivers}
      refresh={() => {}}
      tell={() => {}}
      end={<PracticeEnd finish={finish} again={again} />}
      intro={<PracticeGuide />}
      practice={local.ways}
    />
  );
}

const nothing: readonly never[] = [];
const noChecks = { settings: {}, glossary: nothing, dictionary: null, risks: {} };
const noLengths = { source: nothing, target: nothing };

const translation: TranslationView = {
  id: 'practice',
  sourceLanguage: practiceLanguages.source,
  language: practiceLanguages.target,
  version: 1,
  articleVersionId: 'practice',
  secondApproval: false,
  readingPass: false,
  urgentMinutes: null,
  sensitive: false,
  embargoUntil: null,
  schedule: null,
  timeZone: 'Asia/Ho_Chi_Minh',
  approvedById: null,
  approvedBy: null,
  latest: null,
  releases: nothing,
  readers: nothing,
  aligning: null,
  next: null,
  returned: null,
};

const refused = async () => ({ ok: false, code: 'forbidden' }) as const;
const alone: ComponentProps<typeof Workbench>['together'] = {
  mark: null,
  comments: nothing,
  people: nothing,
  actions: { add: refused, resolve: refused },
};

const waiversOf = (person: string): WaiverActions => ({
  giveWaiver: async ({ code, ...rest }) => ({ ...rest, code, person, at: new Date().toISOString() }),
  withdrawWaiver: async () => true,
});
