import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const rooms = ['app', 'components', 'lib', 'proxy.ts', 'instrumentation.ts'];
const outside = /(^|\/)(node_modules|prisma-client)\//;

type Source = { readonly path: string; readonly text: string; readonly imports: readonly string[] };

const files = rooms.flatMap((room) =>
  /\.ts$/.test(room)
    ? [room]
    : readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|tsx)$/.test(name))
        .map((name) => `${room}/${name}`),
);
const known = new Set(files);

/** The file of this project that an import means, or the package it names. */
function resolve(from: string, specifier: string): string {
  const path = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? normalize(join(dirname(from), specifier))
      : null;
  if (path === null) return specifier;
  return [path, `${path}.ts`, `${path}.tsx`].find((one) => known.has(one)) ?? path;
}

const sources: readonly Source[] = files
  .filter((path) => !outside.test(path))
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const found = text.matchAll(
      /(?:^|[\s;])(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|^import\s+['"]([^'"]+)['"]/gm,
    );
    return {
      path,
      text,
      imports: [...found].map((match) => resolve(path, match[1] ?? match[2] ?? match[3] ?? '')),
    };
  });

/** Which other core rooms a core room may use; every other way is closed. Leaves are open to all. */
const coreTable: Readonly<Record<string, readonly string[]>> = {
  text: [],
  segmentation: ['text'],
  alignment: ['text'],
  formats: ['text'],
  diff: ['text'],
  memory: ['text'],
  checks: ['text', 'alignment'],
  review: ['text', 'diff', 'checks'],
  intake: ['text', 'segmentation', 'alignment', 'review', 'formats'],
};

/** What each room may import besides itself: the start of paths, or names of packages. */
const table: readonly { readonly room: string; readonly may: readonly string[] }[] = [
  { room: 'lib/schema/', may: ['lib/core/', 'lib/errors.ts', 'zod'] },
  {
    room: 'lib/data/',
    may: [
      'lib/core/',
      'lib/schema/',
      'lib/errors.ts',
      'lib/data/prisma-client',
      'node:crypto',
      'zod',
      '@prisma/adapter-pg',
      'postgres',
    ],
  },
  {
    room: 'lib/server/',
    may: [
      'lib/core/',
      'lib/schema/',
      'lib/data/',
      'lib/errors.ts',
      'node:',
      'zod',
      'next/',
      'react',
      'better-auth',
      '@better-auth/',
    ],
  },
  {
    room: 'lib/connect/',
    may: ['lib/core/', 'lib/schema/', 'lib/data/', 'lib/server/', 'lib/errors.ts', 'node:'],
  },
  {
    room: 'lib/jobs/',
    may: ['lib/core/', 'lib/schema/', 'lib/data/', 'lib/server/', 'lib/connect/', 'lib/errors.ts', 'node:'],
  },
  {
    room: 'lib/cli/',
    may: ['lib/core/', 'lib/schema/', 'lib/data/', 'lib/server/', 'lib/errors.ts', 'node:', 'zod'],
  },
  { room: 'lib/i18n/', may: ['i18next', 'next/headers', 'react'] },
  {
    room: 'components/',
    may: [
      'lib/core/',
      'lib/schema/',
      'lib/i18n/',
      'lib/errors.ts',
      'react',
      'react-dom',
      'i18next',
      'next/link',
      'next/navigation',
    ],
  },
];

/** Data files stand side by side; these are their ground. */
const dataGround = [
  'prisma',
  'sql',
  'release-row',
  'article-revision',
  'database-errors',
  'scope',
  'installation',
  'segment-rows',
  'renew-rows',
  'unhurried',
  'jobs',
  'segment-checks',
  'desk-checks',
  'carry-waivers',
  'machine-distance',
].map((name) => `lib/data/${name}.ts`);

const allowed = (target: string, may: readonly string[]): boolean =>
  may.some(
    (start) =>
      target === start || target.startsWith(start.endsWith('/') || start.endsWith(':') ? start : `${start}/`),
  );

const breaches = (test: (source: Source, target: string) => boolean): readonly string[] =>
  sources.flatMap((source) =>
    source.imports
      .filter((target) => test(source, target))
      .map((target) => `${source.path} imports ${target}`),
  );

const coreRoom = (path: string): string | null => /^lib\/core\/([^/]+)\//.exec(path)?.[1] ?? null;

describe('who may import whom', () => {
  it('finds the sources and their imports', () => {
    expect(sources.length).toBeGreaterThan(80);
    expect(sources.flatMap((source) => source.imports).length).toBeGreaterThan(200);
  });

  it('core knows nothing but core and the parsers of its formats', () => {
    const parsers: Readonly<Record<string, readonly string[]>> = {
      formats: ['parse5', 'mdast-util-from-markdown', 'mdast', 'micromark', 'saxes', 'fflate'],
      segmentation: ['saxes'],
    };
    expect(
      breaches(
        ({ path }, target) =>
          path.startsWith('lib/core/') &&
          !target.startsWith('lib/core/') &&
          !allowed(target, parsers[coreRoom(path) ?? ''] ?? []),
      ),
    ).toEqual([]);
  });

  it('core rooms keep to themselves, save where the table says so', () => {
    expect(
      breaches(({ path }, target) => {
        const from = coreRoom(path);
        const to = coreRoom(target);
        if (!path.startsWith('lib/core/') || to === null || from === to) return false;
        return from === null || !(coreTable[from] ?? []).includes(to);
      }),
    ).toEqual([]);
  });

  it.each(table)('$room keeps to what it may know', ({ room, may }) => {
    expect(
      breaches(
        ({ path }, target) =>
          path.startsWith(room) &&
          !target.startsWith(room) &&
          !/\.css$/.test(target) &&
          !allowed(target, may),
      ),
    ).toEqual([]);
  });

  it('data files do not import each other', () => {
    expect(
      breaches(
        ({ path }, target) =>
          path.startsWith('lib/data/') &&
          target.startsWith('lib/data/') &&
          !target.startsWith('lib/data/prisma-client') &&
          !dataGround.includes(target),
      ),
    ).toEqual([]);
  });

  it('nobody imports app but app', () => {
    expect(breaches(({ path }, target) => target.startsWith('app/') && !path.startsWith('app/'))).toEqual([]);
  });

  it('nothing imports in a circle', () => {
    const graph = new Map(
      sources.map(({ path, imports }) => [path, imports.filter((target) => known.has(target))]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) {
        circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      if (done.has(path)) return;
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });
});

describe('what no source holds', () => {
  const offences = (pattern: RegExp, except: (path: string) => boolean = () => false): readonly string[] =>
    sources.flatMap(({ path, text }) =>
      except(path)
        ? []
        : text
            .split('\n')
            .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    );
  it('a type asserted rather than proved', () => {
    const found = offences(/^(?!\s*(\*|\/\/|import|export \{|\/\*\*)).*\bas (?!const\b)[A-Za-z{[(]/).filter(
      (line) =>
        !/'[^']*\bas [^']*'|`[^`]*\bas [^`]*`|\bAS\b/.test(line) && !/\bhandler as\b|^\S+: \* as /.test(line),
    );
    expect(found.filter((line) => !isProse(line))).toEqual([]);
  });

  it('a suppression of the type checker', () => {
    expect(offences(/@ts-(ignore|nocheck|expect-error)/)).toEqual([]);
  });

  it('a random number or the time of day in core', () => {
    expect(
      offences(/\b(Math\.random|Date\.now|new Date\(\))/, (path) => !path.startsWith('lib/core/')),
    ).toEqual([]);
  });
});

/** Word lists and SQL hold English sentences, in which "as" is a word. */
const isProse = (line: string): boolean =>
  /lexicon\/|looks-like\.ts/.test(line) || /SELECT|COUNT|array_agg|jsonb_/i.test(line);
