import { type FileRead, refuseFile } from '@/lib/core/formats/file-read';
import { scanJson } from '@/lib/core/formats/scan-json';

export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The own value of a key as a text; null for none, an empty one or another type. */
export const textAt = (record: JsonRecord, ...keys: readonly string[]): string | null => {
  for (const key of keys) {
    const value = Object.hasOwn(record, key) ? record[key] : null;
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
};

/** The records of a list under a key, none where there is no list. */
export const recordsAt = (record: JsonRecord, key: string): readonly JsonRecord[] => {
  const value = Object.hasOwn(record, key) ? record[key] : null;
  return Array.isArray(value) ? value.filter(isRecord) : [];
};

/** The value of a JSON text that `scanJson` passes, or why the file is refused. */
export function parseJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly refusal: FileRead } {
  if (text.trim() === '') return { ok: false, refusal: refuseFile('no_text') };
  const scan = scanJson(text);
  if (!scan.ok) return { ok: false, refusal: { ok: false, problems: [scan.problem] } };
  return { ok: true, value: JSON.parse(text) };
}
