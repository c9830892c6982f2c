import type { FileWarning } from '@/lib/core/formats/file-read';
import type { ReadProblem } from '@/lib/core/formats/read-result';

const words: Readonly<Record<ReadProblem['code'], string>> = {
  too_large: 'too large; split it',
  too_deep: 'nested too deeply',
  too_complex: 'too many parts to be read at once; split it',
  not_text: 'holds no readable text; save it as UTF-8 text',
  no_text: 'there is no text in it',
  bad_json: 'not whole JSON; save it again',
  duplicate_key: 'says one thing twice in its JSON; save it again',
  list: 'several articles; take one at a time',
  missing: 'JSON without the text of an article',
  wrong_type: 'not built as an article or a bilingual file is',
  unknown_format: 'not read here; save it as text, HTML, .docx, XLIFF, TMX, PO or CSV',
  bad_language: 'several languages on one side, or one that does not exist; split it by language',
  bad_encoding: 'bytes that are not what it says it is in; save it as UTF-8, or give --encoding',
  bad_xml: 'not whole XML; export it again from the program that made it',
  entities: 'declares entities of its own, which are not read for safety; export it without them',
  bad_line: 'a line breaks the rules of its format; mend it, or export the file again',
  bad_zip: 'not a whole Word document or archive; save it again, without a password',
};

/** Why a file is refused, and what its sender can do: `bad_xml, line 2, unclosed tag: not whole XML; …`. */
export const problemWords = (problem: ReadProblem): string => `${inWords(problem)}: ${words[problem.code]}`;

/** A warning or a problem in one line. */
export const inWords = ({ code, line, detail }: FileWarning | ReadProblem): string =>
  [code, line === undefined ? '' : `line ${line}`, detail].filter(Boolean).join(', ');
