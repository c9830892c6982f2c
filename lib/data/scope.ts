import { createHash } from 'node:crypto';
import { type Act, isRole, may, type Role } from '@/lib/core/review/roles';
import { AppError } from '@/lib/errors';
import { prisma } from './prisma';
import { sql } from './sql';

/**
 * Who asks, and at which desk. Every data function that reads or writes a desk's things demands a scope, and none can be
 * had but from a row of the database: the constructors are private.
 */
export class PersonScope {
  readonly kind = 'person';
  private constructor(
    readonly userId: string,
    readonly name: string,
    readonly deskId: string,
    readonly role: Role,
    /** Where the desk's own site has a translation. */
    readonly pagePattern: string | null,
  ) {}

  /** The scope of a person at a desk (at the first desk they joined when none is named), or null when they have none. */
  static async find(userId: string, deskId?: string): Promise<PersonScope | null> {
    const membership = await prisma().membership.findFirst({
      where: { userId, deskId },
      orderBy: { createdAt: 'asc' },
      include: { user: { select: { name: true } }, desk: { select: { pagePattern: true } } },
    });
    if (!membership || !isRole(membership.role)) return null;
    const { user, desk, role } = membership;
    return new PersonScope(userId, user.name, membership.deskId, role, desk.pagePattern);
  }

  /** Throws `forbidden` unless the person's role allows the act. */
  demand(act: Act): void {
    if (!may(this.role, act)) throw new AppError('forbidden');
  }
}

export const keyScopes = ['articles:write', 'export:read'] as const;
export type KeyScopeName = (typeof keyScopes)[number];

export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');

type KeyRow = {
  readonly id: string;
  readonly deskId: string;
  readonly scopes: readonly string[];
  readonly origins: readonly string[];
  readonly requestsPerMinute: number;
  readonly lastUsedAt: Date | null;
  readonly head: string | null;
  readonly pagePattern: string | null;
};

/** A machine that came with an API key. */
export class KeyScope {
  readonly kind = 'key';
  private constructor(
    readonly keyId: string,
    readonly deskId: string,
    private readonly scopes: readonly string[],
    /** Of the web pages that may use the key. */
    readonly origins: readonly string[],
    readonly requestsPerMinute: number,
    /** The last hash of its desk's chain at this moment: while it is the same, so is all that was ever released. */
    readonly head: string | null,
    readonly pagePattern: string | null,
  ) {}

  /** The scope of a live key, or null. Notes the use at most once a minute. */
  static async find(key: string): Promise<KeyScope | null> {
    const [row] = await sql()<KeyRow[]>`
      SELECT k.id, k.desk_id AS "deskId", to_jsonb(k.scopes) AS scopes, to_jsonb(k.origins) AS origins,
        k.requests_per_minute AS "requestsPerMinute", k.last_used_at AS "lastUsedAt", chain.hash AS head,
        desk.page_pattern AS "pagePattern"
      FROM api_key k JOIN desk ON desk.id = k.desk_id LEFT JOIN chain_head chain ON chain.desk_id = k.desk_id
      WHERE k.hash = ${hashKey(key)} AND k.revoked_at IS NULL`;
    if (!row) return null;
    if (!row.lastUsedAt || Date.now() - row.lastUsedAt.getTime() > 60_000)
      await prisma().apiKey.update({ where: { id: row.id }, data: { lastUsedAt: new Date() } });
    const { id, deskId, scopes, origins, requestsPerMinute, head, pagePattern } = row;
    return new KeyScope(id, deskId, scopes, origins, requestsPerMinute, head, pagePattern);
  }

  demandScope(name: KeyScopeName): void {
    if (!this.scopes.includes(name)) throw new AppError('forbidden');
  }
}

/** Whoever runs the server: the command line, which already holds the database. */
export class OperatorScope {
  readonly kind = 'operator';
  private constructor(
    readonly deskId: string,
    readonly pagePattern: string | null,
  ) {}

  static async find(deskSlug?: string): Promise<OperatorScope | null> {
    const desk = await prisma().desk.findFirst({ where: { slug: deskSlug }, orderBy: { createdAt: 'asc' } });
    return desk && new OperatorScope(desk.id, desk.pagePattern);
  }

  static async at(deskId: string): Promise<OperatorScope | null> {
    const desk = await prisma().desk.findUnique({ where: { id: deskId } });
    return desk && new OperatorScope(desk.id, desk.pagePattern);
  }
}

export type Scope = PersonScope | KeyScope | OperatorScope;

/** What a reader of the export endpoints may see: a key that may read exports, the desk's own people, its operator. */
export function demandExport(scope: Scope): void {
  if (scope.kind === 'key') scope.demandScope('export:read');
}
