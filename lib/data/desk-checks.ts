import { mergeTerms } from '@/lib/core/checks/glossary';
import { anyStyle, type HouseStyle, headlineStyles, nameStyles } from '@/lib/core/checks/house-style';
import {
  type CheckCode,
  checkCodes,
  type DeskRule,
  type GlossaryTerm,
  type Grade,
  grades,
  type Settings,
} from '@/lib/core/checks/rule';
import type { Ground } from '@/lib/core/review/blockers';
import { prisma } from './prisma';
import type { Scope } from './scope';

/** What a desk wants of its checks, as it was at a version of it. */
export type DeskChecks = {
  readonly version: number;
  readonly settings: Settings;
  /** By the two languages of a translation. */
  readonly deskRules: readonly DeskRule[];
  readonly houseStyle: HouseStyle;
  readonly glossaries: ReadonlyMap<string, readonly GlossaryTerm[]>;
};

/** What the checks of a desk go by now in translations of these languages, but for the dictionary. */
export async function deskGround(
  scope: Scope,
  { source, target }: Pick<Ground, 'source' | 'target'>,
): Promise<Ground> {
  const { settings, deskRules, houseStyle, glossaries } = await findDeskChecks(scope);
  const glossary = glossaries.get(`${source} ${target}`) ?? none;
  return { source, target, settings, deskRules, houseStyle, glossary };
}

const none: Ground['glossary'] = [];

const known = new Map<string, DeskChecks>();

/** The same object as long as the desk changes nothing: the checks keep what they made of it. */
export async function findDeskChecks(scope: Scope): Promise<DeskChecks> {
  const { checksVersion: version, ...style } = await prisma().desk.findUniqueOrThrow({
    where: { id: scope.deskId },
    select: { checksVersion: true, headlineStyle: true, nameStyle: true },
  });
  const before = known.get(scope.deskId);
  if (before?.version === version) return before;
  const deskRules = await readDeskRules(scope);
  const checks = {
    deskRules,
    houseStyle: {
      headlines: headlineStyles.find((one) => one === style.headlineStyle) ?? anyStyle.headlines,
      names: nameStyles.find((one) => one === style.nameStyle) ?? anyStyle.names,
    },
    version,
    settings: await readSettings(scope),
    glossaries: await readGlossaries(scope),
  };
  known.set(scope.deskId, checks);
  return checks;
}

async function readSettings(scope: Scope): Promise<Settings> {
  const rows = await prisma().$queryRaw<{ code: string; grade: string | null }[]>`
    SELECT DISTINCT ON (code) code, grade FROM check_setting WHERE desk_id = ${scope.deskId}::uuid ORDER BY code, id DESC`;
  return Object.fromEntries(
    rows.flatMap(({ code, grade }) => {
      const chosen = gradeNamed(grade);
      return isCode(code) && chosen ? [[code, chosen] as const] : [];
    }),
  );
}

const severities = ['critical', 'major', 'minor'] as const;

async function readDeskRules(scope: Scope): Promise<readonly DeskRule[]> {
  const rows = await prisma().$queryRaw<(Omit<DeskRule, 'severity' | 'demands'> & Stored)[]>`
    SELECT id::text, source, target, demands, match_case AS "matchCase", fix, severity,
      jsonb_build_object('vi', message_vi, 'en', message_en) AS message
    FROM live_desk_rule WHERE desk_id = ${scope.deskId}::uuid AND live ORDER BY id`;
  return rows.map(({ demands, severity, ...rule }) => ({
    ...rule,
    demands: demands === 'present' ? demands : 'absent',
    severity: severities.find((one) => one === severity) ?? 'minor',
  }));
}

type Stored = { readonly severity: string; readonly demands: string };

async function readGlossaries(scope: Scope): Promise<DeskChecks['glossaries']> {
  const rows = await prisma().$queryRaw<(GlossaryTerm & { languages: string })[]>`
    SELECT concat_ws(' ', source_language, target_language) AS languages, source, targets, forbidden
    FROM live_term WHERE desk_id = ${scope.deskId}::uuid ORDER BY created_at, id`;
  const names = new Set(rows.map(({ languages }) => languages));
  return new Map(
    [...names].map((name) => [name, mergeTerms(rows.filter(({ languages }) => languages === name))]),
  );
}

const isCode = (text: string): text is CheckCode => checkCodes.some((code) => code === text);
const gradeNamed = (text: string | null): Grade | 'off' | undefined =>
  text === 'off' ? text : grades.find((grade) => grade === text);
