import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll } from 'vitest';
import type { Block, Document } from '@/lib/core/article';
import type { Prepared, Progress } from '@/lib/core/intake/prepare-translation';
import type { Role } from '@/lib/core/review/roles';
import type { SecondApprovalPolicy } from '@/lib/core/review/second-approval';
import type { Segment } from '@/lib/core/segment';
import type { Range } from '@/lib/core/span';
import { createKey } from '@/lib/data/api-keys';
import { receiveArticle } from '@/lib/data/articles';
import { disconnect, prisma } from '@/lib/data/prisma';
import { publish } from '@/lib/data/releases';
import { KeyScope, type KeyScopeName, OperatorScope, PersonScope, type Scope } from '@/lib/data/scope';
import { listSegments, type SaveInput, type SaveResult, saveTarget } from '@/lib/data/segments';
import { approveTranslation, getTranslation } from '@/lib/data/translations';
import { AppError } from '@/lib/errors';
import type { Received } from '@/lib/schema/article-answers';
import type { ArticleInput } from '@/lib/schema/article-input';
import { createTestDatabase, type TestDatabase } from '@/tests/support/database';

/** A database for one test file. The data functions use it; the answer speaks to it past them, in plain SQL. */
export function ownDatabase(): () => postgres.Sql {
  let database: TestDatabase | undefined;
  let sql: postgres.Sql | undefined;
  beforeAll(async () => {
    database = await createTestDatabase();
    process.env.DATABASE_URL = database.url;
    sql = postgres(database.url, { max: 4, onnotice: () => {} });
  });
  afterAll(async () => {
    await disconnect();
    await sql?.end();
    await database?.drop();
  });
  return () => {
    if (!sql) throw new Error('the database is open only while tests run');
    return sql;
  };
}

/** What an attempt came to: `accepted`, the code of the AppError, or the SQLSTATE. */
export async function outcomeOf(attempt: () => PromiseLike<unknown>): Promise<string> {
  try {
    await attempt();
    return 'accepted';
  } catch (error) {
    if (error instanceof AppError || error instanceof postgres.PostgresError) return error.code;
    throw error;
  }
}

export type TestDesk = {
  readonly id: string;
  readonly slug: string;
  readonly reporter: PersonScope;
  readonly editor: PersonScope;
  readonly second: PersonScope;
  readonly administrator: PersonScope;
  readonly viewer: PersonScope;
};

/** A desk that translates Vietnamese into English, with one person for each part. */
type DeskWays = {
  readonly secondApproval?: SecondApprovalPolicy;
  readonly readingPass?: boolean;
  readonly urgentMinutes?: number;
};

export async function makeDesk(ways: DeskWays = {}): Promise<TestDesk> {
  const slug = `desk-${randomUUID()}`;
  const { id } = await prisma().desk.create({
    data: {
      slug,
      name: 'Bàn quốc tế',
      sourceLanguage: 'vi',
      targetLanguage: 'en',
      creditNames: true,
      ...ways,
    },
  });
  return {
    id,
    slug,
    administrator: await addPerson(id, 'Trần Quốc Bảo', 'administrator'),
    second: await addPerson(id, 'Lê Minh Châu', 'approver'),
    editor: await addPerson(id, 'Phạm Gia Huy', 'editor'),
    reporter: await addPerson(id, 'Nguyễn Thu Hà', 'editor'),
    viewer: await addPerson(id, 'Võ Thị Lan', 'viewer'),
  };
}

export async function addPerson(deskId: string, name: string, role: Role): Promise<PersonScope> {
  const id = randomUUID();
  await prisma().user.create({ data: { id, name, email: `${id}@example.org` } });
  await prisma().membership.create({ data: { deskId, userId: id, role } });
  return scopeOf(id, deskId);
}

/** The person as they are at the desk now. */
export async function scopeOf(userId: string, deskId: string): Promise<PersonScope> {
  const scope = await PersonScope.find(userId, deskId);
  if (!scope) throw new Error('not at this desk');
  return scope;
}

export async function keyOf(desk: TestDesk, ...scopes: KeyScopeName[]): Promise<KeyScope> {
  const scope = await KeyScope.find(await createKey(desk.administrator, { name: 'website', scopes }));
  if (!scope) throw new Error('the key is not alive');
  return scope;
}

/** A row as a test writes it: source sentence and machine translation; one side may be empty. */
export type Pair = readonly [source: string, machine: string];

/** A short piece of news that nobody has touched. */
export const story: readonly Pair[] = [
  ['Lũ lên nhanh ở Quảng Nam', 'Flood rises quickly in Quang Nam'],
  ['Nước sông Thu Bồn dâng 2 m trong đêm.', 'The Thu Bon river rose 2 m overnight.'],
  ['Không có thiệt hại về người.', 'There was damage to people.'],
];

/** What an import of these rows prepares: one block and one sentence a row. */
export function preparedOf(pairs: readonly Pair[], language = 'en'): Prepared {
  const sides = [documentOf(pairs, 0, 'vi'), documentOf(pairs, 1, language)] as const;
  const rows = pairs.map(([from, to], position) => ({
    position,
    block: position,
    kind: position === 0 ? ('headline' as const) : ('paragraph' as const),
    bead: { source: rangeOf(pairs, position, 0), target: rangeOf(pairs, position, 1), confidence: 0.9 },
    source: from,
    machine: to,
  }));
  return {
    source: { document: sides[0], removals: [] },
    target: { document: sides[1], removals: [] },
    rows,
    progress: progressOf(pairs),
    warnings: [],
    taught: [],
  };
}

function progressOf(pairs: readonly Pair[]): Progress {
  const total = pairs.flat().filter((text) => text !== '').length;
  return { done: total, total };
}

function rangeOf(pairs: readonly Pair[], position: number, side: 0 | 1): Range {
  const from = pairs.slice(0, position).filter((pair) => pair[side] !== '').length;
  return [from, from + (pairs[position]?.[side] ? 1 : 0)];
}

const documentOf = (pairs: readonly Pair[], side: 0 | 1, language: string): Document => ({
  language,
  blocks: pairs.flatMap((pair, index): Block[] => {
    const text = pair[side];
    const kind = index === 0 ? 'headline' : 'paragraph';
    return text === '' ? [] : [{ kind, text, sentences: [[0, text.length]] }];
  }),
});

export const inputOf = (pairs: readonly Pair[], more: Partial<ArticleInput> = {}): ArticleInput => ({
  sourceLanguage: 'vi',
  targetLanguage: 'en',
  format: 'text',
  source: { title: '', body: pairs.map(([source]) => source).join('\n') },
  target: { title: '', body: pairs.map(([, machine]) => machine).join('\n') },
  ...more,
});

/** Imports rows as an article. */
export const receive = (
  scope: Scope,
  pairs: readonly Pair[] = story,
  more: Partial<ArticleInput> = {},
): Promise<Received> =>
  receiveArticle(scope, inputOf(pairs, more), preparedOf(pairs, more.targetLanguage ?? 'en'));

/** An imported article: the id of its translation and its rows. */
export async function importArticle(
  desk: TestDesk,
  pairs: readonly Pair[] = story,
  more: Partial<ArticleInput> = {},
): Promise<{ id: string; articleId: string; segments: readonly Segment[] }> {
  const { translationId, articleId } = await receive(desk.reporter, pairs, more);
  return { id: translationId, articleId, segments: await rowsOf(translationId) };
}

const operators = new Map<string, OperatorScope | null>();

/** The rows of a translation as its desk sees them now. */
export async function rowsOf(translationId: string): Promise<readonly Segment[]> {
  const operator = operators.get(translationId) ?? (await operatorOf(translationId));
  operators.set(translationId, operator);
  return operator ? listSegments(operator, translationId) : [];
}

async function operatorOf(translationId: string): Promise<OperatorScope | null> {
  const { article } = await prisma().translation.findUniqueOrThrow({
    where: { id: translationId },
    select: { article: { select: { desk: { select: { slug: true } } } } },
  });
  return OperatorScope.find(article.desk.slug);
}

export async function rowAt(translationId: string, position: number): Promise<Segment> {
  const segment = (await rowsOf(translationId))[position];
  if (!segment) throw new Error(`no row ${position}`);
  return segment;
}

/** Saves over the row as it is given; from a tab of its own unless `writer` names one. */
export const save = (
  scope: PersonScope,
  segment: Pick<Segment, 'id' | 'version'>,
  text: string,
  {
    approve = false,
    writer = randomUUID(),
    ...more
  }: { approve?: boolean } & Partial<
    Pick<SaveInput, 'writer' | 'approval' | 'revision' | 'unapprovals'>
  > = {},
): Promise<SaveResult> => {
  const approval = approve ? 'give' : 'keep';
  return saveTarget(scope, { segmentId: segment.id, base: segment.version, text, writer, approval, ...more });
};

/** Approves a row with the text it has. */
export const approve = (scope: PersonScope, segment: Segment): Promise<SaveResult> =>
  save(scope, segment, segment.target, { approve: true });

/** Takes the approval of a row back. */
export const unapprove = (scope: PersonScope, { id, version, target }: Segment): Promise<SaveResult> => {
  const approval = 'take';
  return saveTarget(scope, { segmentId: id, base: version, text: target, writer: randomUUID(), approval });
};

/** Approves every row that is still open, in one statement; answers the version of the translation. */
export async function approveRows(
  desk: TestDesk,
  translationId: string,
  by: PersonScope = desk.editor,
): Promise<number> {
  await prisma().segment.updateMany({
    where: { translationId, retiredAt: null, approvedById: null },
    data: { approvedById: by.userId, approvedAt: new Date() },
  });
  return (await getTranslation(by, translationId)).version;
}

/** Rows approved by the editor, the translation by the second editor; answers its version. */
export async function approveAll(desk: TestDesk, translationId: string): Promise<number> {
  const version = await approveRows(desk, translationId);
  await approveTranslation(desk.second, translationId, version);
  return version;
}

export async function publishAll(desk: TestDesk, translationId: string): Promise<number> {
  const version = await approveAll(desk, translationId);
  return publish(desk.second, translationId, version);
}
