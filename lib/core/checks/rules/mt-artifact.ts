import { artifactFixes } from '@/lib/core/checks/artifact-fix';
import { mending } from '@/lib/core/checks/mending';
import { type CheckSegment, type Found, findAll, type Rule } from '@/lib/core/checks/rule';

const opening =
  /^\s*[*#>"“]{0,3} ?(?:(?:sure|certainly|of course|absolutely|okay|ok)[,!.:]\s*(?:here|i\b|the )[^\n:]{0,80}:?|here(?: is|'s|’s| are)\s+(?:the|your|an?|my)\s+(?:\w+\s+){0,4}(?:translat\w+|version|rendering|text)\b[^\n:]{0,60}:?|(?:the\s+)?(?:english|translated|final|vietnamese to english)\s+(?:translation|text|version|output)\s*(?:is)?\s*:|translation\s*(?:\([^()\n]{0,30}\)\s*)?:|(?:output|assistant|user|system|target|english|answer|response|result)\s*:\s|i(?:'m| am|’m) sorry,? (?:but )?i\b|i (?:cannot|can't|can’t|am unable to) (?:translate|assist|help|fulfil)|<think|(?:sure|certainly|absolutely|of course)!\s)/gi;
const anywhere =
  /\bas an ai(?: language)? (?:model|assistant)\b|\bi(?:'m| am|’m) an ai\b|\blet me know if you\b|\bwould you like me to\b|\bi hope (?:this|the|that)(?: translation)? helps\b|\bfeel free to (?:ask|reach out|let me)\b|\bcan also be (?:translated|rendered) as\b|\btranslator['’]?s? note\b|\b(?:this|the) (?:sentence|text|phrase|translation) (?:translates|has been translated|was translated|is translated)\b|\b(?:translated|translation) (?:from vietnamese|into english|to english)\b|<\/?think(?:ing)?>|\[(?:translation|translated|translator|untranslated|inst|\/inst)[^\]\n]{0,40}\]|<\|[a-z_]{1,20}\|>|\bif you need (?:any )?(?:further|more|additional) (?:help|assistance|translations?)\b|\bplease provide the (?:text|source|sentence)\b|\bi(?:'ve| have|’ve) translated\b|\bhere(?: is|'s|’s) (?:the|your) translat\w+/gi;
const note =
  /[([]\s*(?:tn|note|n\.b\.|editor['’]s note)\s*:|(?:^|\n)[ \t]{0,4}\*{0,2}(?:notes?|explanation)\s*:/gi;
const sourceNote = /lưu ý|chú thích|ghi chú|chú ý|giải thích|note|N\.D|BT/i;
const quoted = /["“][^"“”\n]*["”]/g;

/** What a chat model wrote around the translation: announcements, refusals, notes, labels, offers of help. */
export const mtArtifact: Rule = {
  id: 'mt-artifact',
  severity: 'critical',
  languages: { target: 'en' },
  find: (segment, context) => findMending(segment, context).slice(0, 3),
};

const findMending = mending(findEvery, (found, { target }) => artifactFixes(found, target));

function findEvery({ source, target }: CheckSegment): readonly Found[] {
  const unquoted = target.replace(quoted, (text) => ' '.repeat(text.length));
  return [
    ...findAll(target, opening).filter(({ args }) => !isSourceLabel(args.text ?? '', source)),
    ...findAll(unquoted, anywhere),
    ...(sourceNote.test(source) ? [] : findAll(unquoted, note)),
  ];
}

/** A news source may itself begin with `Kết quả:` or `Bản dịch:`. */
const isSourceLabel = (label: string, source: string): boolean =>
  /^\s*\w+\s*:/.test(label) && /^[^\s:]+(?:\s[^\s:]+){0,2}\s*:/.test(source.trim());
