import type { Metadata } from 'next';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { modeCookie, modeOf } from '@/components/workbench/mode';
import { WorkbenchPage } from '@/components/workbench/workbench-page';
import { termsFor } from '@/lib/core/checks/glossary';
import { packSegments } from '@/lib/core/packed-segments';
import { may } from '@/lib/core/review/roles';
import { obstaclesToApproval } from '@/lib/core/review/translation-status';
import { listApprovals } from '@/lib/data/approvals';
import { listApprovedBefore } from '@/lib/data/approved-before';
import { listComments } from '@/lib/data/comments';
import { listMembers } from '@/lib/data/desks';
import { findInstallationKind } from '@/lib/data/installation';
import { findNext } from '@/lib/data/queue';
import { listRead } from '@/lib/data/readings';
import { listSentenceLengths } from '@/lib/data/repairs';
import { listRisks } from '@/lib/data/risks';
import { findSchedule } from '@/lib/data/schedules';
import { listSegments } from '@/lib/data/segments';
import { findMark, getTranslation } from '@/lib/data/translations';
import { listWaivers } from '@/lib/data/waivers';
import { buildId } from '@/lib/server/build-id';
import { checkGround, dictionaryFor } from '@/lib/server/check-ground';
import { orNotFound } from '@/lib/server/or-not-found';
import { requireScope } from '@/lib/server/session';
import {
  alignRowsAgain,
  approve,
  callSensitive,
  cancelPlan,
  confirmUrgent,
  giveBack,
  holdBack,
  keepAsIs,
  planRelease,
  publishRelease,
  putDownReadings,
  readAlike,
  readEarlierTexts,
  readHistory,
  readPast,
  readRemoved,
  readStanding,
  repairRows,
  undoRepairOfRows,
  withdrawKept,
  withdrawRelease,
} from './actions';
import { comment, resolve } from './comment-actions';

/** The title asks for them as well. */
const articleOf = cache(getTranslation);
const rowsOf = cache(listSegments);

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const scope = await requireScope();
  const { id } = await params;
  const translation = await orNotFound(id, () => articleOf(scope, id));
  const [headline] = await rowsOf(scope, translation.id);
  return { title: headline?.source ?? '' };
}

export default async function ArticlePage({ params }: Props) {
  const scope = await requireScope();
  const { id } = await params;
  const translation = await orNotFound(id, () => articleOf(scope, id));
  // Before the rows: what changes after it is told by the stream.
  const mark = (await findMark(scope, translation.id))?.mark ?? '';
  const languages = { source: translation.sourceLanguage, target: translation.language };
  const [
    segments,
    read,
    kind,
    comments,
    members,
    kept,
    ground,
    lengths,
    approvals,
    approved,
    risks,
    schedule,
    next,
  ] = await Promise.all([
    rowsOf(scope, translation.id),
    listRead(scope, translation.id),
    findInstallationKind(),
    listComments(scope, translation.id),
    listMembers(scope),
    listWaivers(scope, translation.id),
    checkGround(scope, languages),
    listSentenceLengths(scope, translation.id),
    listApprovals(scope, translation.id),
    listApprovedBefore(scope, translation.id),
    listRisks(scope, translation.id),
    findSchedule(scope, translation.id),
    findNext(scope, translation.id),
  ]);
  const { settings, deskRules, houseStyle, glossary } = ground;
  const versions = new Map(segments.map((segment) => [segment.id, segment.version]));
  const obstacles = obstaclesToApproval({ segments, secondApproval: translation.secondApproval }, scope);
  const mode = modeOf({
    remembered: (await cookies()).get(modeCookie)?.value,
    translationId: translation.id,
    second: translation.secondApproval && translation.approvedById === null && obstacles.length === 0,
    phone: /\bMobi/.test((await headers()).get('user-agent') ?? ''),
  });
  return (
    <WorkbenchPage
      translation={{
        ...translation,
        latest: translation.releases[0] ?? null,
        schedule,
        readers: read.people,
        next,
      }}
      packed={packSegments(segments)}
      lengths={lengths}
      kept={kept}
      checks={{
        settings,
        deskRules,
        houseStyle,
        approved,
        glossary: termsFor(
          segments.map(({ source }) => source),
          glossary,
        ),
        dictionary: dictionaryFor(translation.language),
        risks,
      }}
      person={{ userId: scope.userId, name: scope.name, role: scope.role, demo: kind === 'demo' }}
      build={buildId()}
      readOnly={!may(scope.role, 'edit')}
      mode={mode}
      read={read.segmentIds.map((one) => ({ id: one, version: versions.get(one) ?? 0 }))}
      recordReadings={putDownReadings}
      approvals={approvals}
      together={{
        mark,
        comments,
        people: members.map(({ userId, name }) => ({ userId, name })),
        actions: { add: comment, resolve },
      }}
      readHistory={readHistory}
      readRemoved={readRemoved}
      readEarlier={readEarlierTexts}
      past={{ search: readPast, alike: readAlike }}
      repairActions={{ repair: repairRows, undo: undoRepairOfRows, align: alignRowsAgain }}
      waiverActions={{ giveWaiver: keepAsIs, withdrawWaiver: withdrawKept }}
      publishActions={{
        approve,
        publish: publishRelease,
        schedule: planRelease,
        cancelSchedule: cancelPlan,
        setEmbargo: holdBack,
        withdraw: withdrawRelease,
        giveBack,
        confirm: confirmUrgent,
        markSensitive: callSensitive,
        readStanding,
      }}
    />
  );
}
