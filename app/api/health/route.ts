import { prisma } from '@/lib/data/prisma';

export const dynamic = 'force-dynamic';

/** 200 when the app and its database answer. */
export async function GET(): Promise<Response> {
  try {
    await prisma().$queryRaw`SELECT 1`;
    return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
  } catch {
    return Response.json(
      { status: 'database unreachable' },
      { status: 503, headers: { 'cache-control': 'no-store' } },
    );
  }
}
