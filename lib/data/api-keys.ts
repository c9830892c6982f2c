import { randomBytes } from 'node:crypto';
import { isId } from '@/lib/schema/id';
import { prisma } from './prisma';
import { hashKey, type KeyScopeName, type OperatorScope, type PersonScope } from './scope';

export type ApiKey = {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  /** Of the web pages that may use it in a browser. */
  readonly origins: readonly string[];
  readonly requestsPerMinute: number;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
};

export type NewKey = {
  readonly name: string;
  readonly scopes: readonly KeyScopeName[];
  readonly origins?: readonly string[] | undefined;
  readonly requestsPerMinute?: number | undefined;
};

const prefixLength = 11;

/** Makes a key and answers it whole, the only time anyone sees it: only its hash is kept. */
export async function createKey(scope: PersonScope | OperatorScope, input: NewKey): Promise<string> {
  if (scope.kind === 'person') scope.demand('administer');
  const key = `sng_${randomBytes(32).toString('base64url')}`;
  await prisma().apiKey.create({
    data: {
      deskId: scope.deskId,
      name: input.name,
      scopes: [...input.scopes],
      origins: [...(input.origins ?? [])],
      requestsPerMinute: input.requestsPerMinute,
      prefix: key.slice(0, prefixLength),
      hash: hashKey(key),
      createdById: scope.kind === 'person' ? scope.userId : null,
    },
  });
  return key;
}

export async function listKeys(scope: PersonScope | OperatorScope): Promise<readonly ApiKey[]> {
  if (scope.kind === 'person') scope.demand('administer');
  const rows = await prisma().apiKey.findMany({
    where: { deskId: scope.deskId },
    orderBy: { createdAt: 'desc' },
  });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    scopes: row.scopes,
    origins: row.origins,
    requestsPerMinute: row.requestsPerMinute,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
  }));
}

/** Revokes a key by id or by its prefix; from the next request on it is refused. Answers how many were revoked. */
export async function revokeKey(scope: PersonScope | OperatorScope, idOrPrefix: string): Promise<number> {
  if (scope.kind === 'person') scope.demand('administer');
  const which = isId(idOrPrefix) ? { id: idOrPrefix } : { prefix: idOrPrefix.slice(0, prefixLength) };
  const { count } = await prisma().apiKey.updateMany({
    where: { ...which, deskId: scope.deskId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  return count;
}

/** Whether pages of an origin may use any living key: what a browser asks before it shows the key. */
export async function isOriginKnown(origin: string): Promise<boolean> {
  const row = await prisma().apiKey.findFirst({
    where: { origins: { has: origin }, revokedAt: null },
    select: { id: true },
  });
  return row !== null;
}
