import { type CodeType, codeTypes } from '@/lib/core/formats/pair-document';

type Names = { readonly xliff2: readonly [type: string, subType?: string]; readonly xliff12: string };

/** What the formats call the types of codes; TMX has no list and takes the words of XLIFF 1.2. */
export const codeNames: Readonly<Record<CodeType, Names>> = {
  bold: { xliff2: ['fmt', 'xlf:b'], xliff12: 'bold' },
  italic: { xliff2: ['fmt', 'xlf:i'], xliff12: 'italic' },
  underline: { xliff2: ['fmt', 'xlf:u'], xliff12: 'underlined' },
  'line break': { xliff2: ['fmt', 'xlf:lb'], xliff12: 'lb' },
  link: { xliff2: ['link'], xliff12: 'link' },
  image: { xliff2: ['image'], xliff12: 'image' },
};

/** The type of an XLIFF 2 code by its `type` and `subType`. */
export const typeOfXliff2 = (type: string | undefined, subType: string | undefined): CodeType | undefined =>
  codeTypes.find((each) => {
    const [main, sub] = codeNames[each].xliff2;
    return main === type && sub === subType;
  });

/** The type of a code by XLIFF 1.2's `ctype` or TMX's `type`. */
export const typeOfWord = (word: string | undefined): CodeType | undefined =>
  codeTypes.find((each) => codeNames[each].xliff12 === word || each === word);
