import type { FileWarning } from '@/lib/core/formats/file-read';

const told = [
  'insertions_taken',
  'deletions_left_out',
  'hidden_left_out',
  'comments_left_out',
  'file_left_out',
  'languages_left_out',
  'encoding_guessed',
  'unread_characters',
  'invisible_characters',
  'control_characters',
  'lone_surrogates',
  'direction_overridden',
  'mixed_alphabets',
  'mojibake',
  'no_text',
] as const;

/** What to know of a file that was read; `format` stands for every breach of the rules of its own format. */
export type FileNotice = {
  readonly code: (typeof told)[number] | 'format';
  readonly name: string;
  readonly count: number;
  readonly encoding: string;
};

/** The warnings of a reader, each kind once. */
export function noticesOf(name: string, warnings: readonly FileWarning[]): readonly FileNotice[] {
  const notices = new Map<FileNotice['code'], FileNotice>();
  for (const warning of warnings) {
    const code = told.find((each) => each === warning.code) ?? 'format';
    const encoding = code === 'encoding_guessed' ? (warning.detail ?? '') : '';
    notices.set(code, { code, name, count: (notices.get(code)?.count ?? 0) + 1, encoding });
  }
  return [...notices.values()];
}
