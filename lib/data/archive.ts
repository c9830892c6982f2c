import type postgres from 'postgres';
import { textReferences } from '@/lib/core/formats/escape-markup';
import { releasedPair } from '@/lib/core/formats/pair-writer';
import type { ReleaseDocument, ReleasedSegment } from '@/lib/core/formats/release-document';
import { bareWords, plainWords } from '@/lib/core/formats/released-text';
import { tmxUnit, writeTmx } from '@/lib/core/formats/write-tmx';
import type { LanguageTag } from '@/lib/core/language';
import { documentOf, type ReleaseRow, releaseColumns } from './release-row';
import { demandExport, type Scope } from './scope';
import { sql } from './sql';

export type ArchiveAsked = {
  /** Of the release's time of publication: from, and before. */
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  readonly section?: string | undefined;
};

type Fragment = postgres.PendingQuery<postgres.Row[]>;

/** Releases that are read at once of an archive. */
const batchSize = 64;
/** Batches that are on their way or wait for whoever reads the archive. */
const readAhead = 2;
/** Batches whose places in the feed are looked for at once. */
const batchesFound = 16;

/** Everything that is published now, in feed order. */
export async function* streamReleases(
  scope: Scope,
  language: LanguageTag,
  asked: ArchiveAsked = {},
): AsyncGenerator<readonly ReleaseDocument[]> {
  const read = async (published: Fragment): Promise<readonly ReleaseDocument[]> => {
    const rows = await sql()<ReleaseRow[]>`SELECT ${releaseColumns()} ${published}`;
    return rows.map((row) => documentOf(row, scope));
  };
  yield* streamBatches(scope, language, asked, read);
}

/** A part of the feed: what lies after one place, up to another. */
type Range = { readonly after: number; readonly until: number };

/**
 * The same in batches that `read` makes, of which some are read ahead side by side. Each is a statement of its own: a reader
 * that is slow, or never comes back, holds no connection and no snapshot of the database.
 */
async function* streamBatches<T>(
  scope: Scope,
  language: LanguageTag,
  asked: ArchiveAsked,
  read: (published: Fragment) => Promise<T>,
): AsyncGenerator<T> {
  demandExport(scope);
  const ahead: Promise<T>[] = [];
  for await (const range of rangesOf(scope, language, asked)) {
    const batch = read(published(scope, language, asked, range));
    // A stream that nobody reads to its end must not leave a failure unheard.
    batch.catch(() => {});
    if (ahead.push(batch) > readAhead) yield* nextOf(ahead);
  }
  while (ahead.length > 0) yield* nextOf(ahead);
}

async function* nextOf<T>(batches: Promise<T>[]): AsyncGenerator<T> {
  const next = batches.shift();
  if (next) yield await next;
}

/** Where the batches of an archive lie in the feed, as far as it goes when it is asked for. */
async function* rangesOf(scope: Scope, language: LanguageTag, asked: ArchiveAsked): AsyncGenerator<Range> {
  const [newest] = await sql()<{ sequence: number }[]>`
    SELECT coalesce(max(sequence), 0)::float8 AS sequence FROM release
    WHERE desk_id = ${scope.deskId} AND language = ${language}`;
  const until = newest?.sequence ?? 0;
  for (let after = 0; ; ) {
    const rows = await sql()<{ sequence: number }[]>`
      SELECT r.sequence::float8 AS sequence ${published(scope, language, asked, { after, until })}
      LIMIT ${batchSize * batchesFound}`;
    for (let from = 0; from < rows.length; from += batchSize) {
      const last = rows[Math.min(from + batchSize, rows.length) - 1]?.sequence ?? until;
      yield { after, until: last };
      after = last;
    }
    if (rows.length < batchSize * batchesFound) return;
  }
}

const published = (
  scope: Scope,
  language: LanguageTag,
  { from, until, section }: ArchiveAsked,
  { after, until: last }: Range,
): Fragment => sql()`
  FROM release r
  WHERE r.desk_id = ${scope.deskId} AND r.language = ${language} AND r.kind = 'release'
    AND r.sequence > ${after} AND r.sequence <= ${last}
    ${from ? sql()`AND r.published_at >= ${from}` : sql()``}
    ${until ? sql()`AND r.published_at < ${until}` : sql()``}
    ${section === undefined ? sql()`` : sql()`AND r.content ->> 'section' = ${section}`}
    AND NOT EXISTS (SELECT FROM release later WHERE later.translation_id = r.translation_id AND later.number > r.number)
  ORDER BY r.sequence`;

/**
 * The units of the same as TMX. The database writes them: to bring a text here, make strings of it and bytes of those costs
 * more than all the rest. A row that needs more than escaping it hands over, and `writeTmx` writes that.
 */
export async function* streamTmx(
  scope: Scope,
  language: LanguageTag,
  asked: ArchiveAsked = {},
): AsyncGenerator<Uint8Array> {
  const columns = units(language);
  const read = async (published: Fragment): Promise<readonly Buffer[]> => {
    const rows = await sql()`SELECT ${columns} ${published}`.raw();
    return rows.flatMap(([written]) => written ?? []);
  };
  for await (const written of streamBatches(scope, language, asked, read))
    for (const units of written) yield* takeOver(units, language);
}

/** Stands around a row that is handed over, and between the texts of one that is not: neither has it in itself. */
const border = '\u0001';
const writable = `^${plainWords}${border}${plainWords}$`;
/** Most rows, for which looking is dearer than writing. */
const bare = `^${bareWords}${border}${bareWords}$`;

/**
 * The units of `release r`. What is the same in all of them is joined once, and nothing is unpacked twice: OFFSET keeps the
 * planner from putting an expression in place of each mention of it.
 */
function units(language: LanguageTag): Fragment {
  const { same, unit } = unitOf(language, escaped);
  return sql()`(
    SELECT string_agg(CASE WHEN s.source || ${border}::text || s.target ~ ${bare} THEN ${unitOf(language).unit}
      WHEN s.source || ${border}::text || s.target ~ ${writable} THEN ${unit}
      ELSE concat(${border}::text, jsonb_build_object('file', r.translation_id, 'sourceLanguage', c."sourceLanguage",
        'links', c.links, 'segment', to_jsonb(s)), ${border}::text) END, '')
    FROM (SELECT d.*, ${same} FROM jsonb_to_record(r.content) AS d("sourceLanguage" text, links jsonb, segments jsonb) OFFSET 0) c,
      jsonb_array_elements(c.segments) AS e(row),
      LATERAL (SELECT e.row ->> 'id' AS id, e.row ->> 'source' AS source, e.row ->> 'target' AS target OFFSET 0) s)`;
}

type Piece = { readonly text: Fragment; readonly isOfRow: boolean };
const ofRelease = (text: Fragment): Piece => ({ text, isOfRow: false });
const ofRow = (text: Fragment): Piece => ({ text, isOfRow: true });

/** `same` are columns of `c`, the pieces between those of a row; `unit` is all of them. */
function unitOf(
  language: LanguageTag,
  write = (text: Fragment): Fragment => text,
): { readonly same: Fragment; readonly unit: Fragment } {
  const id = ofRow(sql()`s.id`);
  const pieces = tmxUnit<Piece>({
    ...{ name: id, notes: '', id, state: 'final', to: language },
    file: ofRelease(sql()`r.translation_id`),
    from: ofRelease(sql()`d."sourceLanguage"`),
    source: ofRow(write(sql()`s.source`)),
    target: ofRow(write(sql()`s.target`)),
  }).map((piece) => (typeof piece === 'string' ? ofRelease(sql()`${piece}::text`) : piece));
  const columns: Fragment[] = [];
  const unit: Fragment[] = [];
  pieces.forEach(({ text, isOfRow }, index) => {
    if (isOfRow) unit.push(text);
    else if (pieces[index - 1]?.isOfRow === false)
      columns.push(sql()`${columns.pop() ?? sql()``} || ${text}`);
    else {
      columns.push(text);
      unit.push(sql()`c.${sql()(`same${columns.length}`)}`);
    }
  });
  const same = columns.map((text, index) => sql()`${text} AS ${sql()(`same${index + 1}`)}`);
  return { same: listed(same, sql()`, `), unit: listed(unit, sql()` || `) };
}

const listed = (texts: readonly Fragment[], between: Fragment): Fragment =>
  texts.reduce((before, text) => sql()`${before}${between}${text}`);

const escaped = (text: Fragment): Fragment =>
  Object.entries(textReferences).reduce(
    (before, [char, reference]) => sql()`replace(${before}, ${char}, ${reference})`,
    text,
  );

type HandedOver = {
  readonly file: string;
  readonly sourceLanguage: LanguageTag;
  readonly links: readonly string[] | null;
  readonly segment: Pick<ReleasedSegment, 'id' | 'source' | 'target'>;
};

function* takeOver(written: Buffer, targetLanguage: LanguageTag): Generator<Uint8Array> {
  let done = 0;
  for (let start = written.indexOf(border); start !== -1; start = written.indexOf(border, done)) {
    const end = written.indexOf(border, start + 1);
    const { file, sourceLanguage, links, segment }: HandedOver = JSON.parse(
      written.toString('utf8', start + 1, end),
    );
    const pairs = [releasedPair(segment, links ?? undefined)];
    yield written.subarray(done, start);
    yield Buffer.from(
      writeTmx.file({ id: file, original: '', sourceLanguage, targetLanguage, notes: [], pairs }, 0),
    );
    done = end + 1;
  }
  yield written.subarray(done);
}
