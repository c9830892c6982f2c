/** A seeded generator (mulberry32): numbers from 0 up to, not including, 1. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const atoms = [
  ...[
    'Ông',
    'Bà',
    'đi',
    'về',
    'Hà Nội',
    'TP.',
    'Q.',
    'A.',
    'T.V.N.',
    'PGS.TS.',
    'v.v.',
    'Điều',
    'Việt',
    'nói',
    'cho biết',
  ],
  ...[
    'The',
    'He',
    'said',
    'Mr.',
    'U.S.',
    'p.m.',
    'Saturday',
    'No.',
    'Inc.',
    'iPhone',
    'Node.js',
    'etc.',
    'St.',
    'asked',
  ],
  ...[
    '.',
    '.',
    '.',
    '. ',
    '. ',
    '! ',
    '? ',
    '…',
    '...',
    '. . .',
    '.”',
    '."',
    '."',
    '?” ',
    '.)',
    '.[1]',
    ': ',
    ', ',
  ],
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '(',
    ')',
    '[',
    ']',
    '- ',
    '– ',
    '• ',
    '1. ',
    '2) ',
    'II. ',
    'a) ',
  ],
  ...[
    '5',
    '12',
    '3,5',
    '1.234',
    '19h30',
    '2-1',
    '%',
    '$',
    '€',
    '😀',
    '👩‍👩‍👧',
    '彼は来た。',
    'เขา',
    'Er kam am 3. Mai.',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\u00a0',
    '\u2028',
    '\u3000',
    '   ',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\u200e',
    '\u0000',
  ],
  ...[
    '\ud83d',
    '\ude00',
    '\u0301',
    '\u0323',
    'é',
    'e\u0301',
    'ế',
    '&amp;',
    '&nbsp;',
    '&#8220;',
    '&quot;',
    '&amp;quot;',
    '&#0;',
  ],
  ...[
    ' | ',
    '|',
    '|---|',
    '![]() |',
    '![alt](https://bao.vn/a.jpg)',
    '[Video]',
    '>> ',
    'Xem thêm: ',
    'Tags: x',
    'https://bao.vn/x',
  ],
  ...[
    'Ảnh: Reuters',
    'Photo: VNA |',
    '(Ảnh: TTXVN)',
    'Ảnh minh họa',
    'Theo TTXVN',
    'By Jane Lee',
    '16/9/2022 14:23',
  ],
];

/** Anything that scraped text may hold, and what it may not: decomposed letters, lone surrogates, controls, remnants. */
export function randomText(random: () => number): string {
  const length = Math.floor(random() * 40);
  let text = '';
  for (let k = 0; k < length; k++) {
    const atom = atoms[Math.floor(random() * atoms.length)] ?? '';
    text += random() < 0.15 ? atom.normalize('NFD') : atom;
    if (random() < 0.5) text += ' ';
  }
  return text;
}
