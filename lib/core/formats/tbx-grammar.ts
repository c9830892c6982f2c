import { xmlRule as rule, type XmlRule } from '@/lib/core/formats/xml-grammar';

const text = '(?:hi|foreign|sc|ec|ph)*';
const links = '(?:admin|adminGrp|transacGrp|note|ref|xref)*';
const about = '(?:descrip|descripGrp|admin|adminGrp|transacGrp|note|ref|xref)*';
const spoken = 'id:id xml:lang';
const typed = 'id:id xml:lang target datatype type! module';
const shown = 'disp equiv type:code subType';

/** The values of attributes by the names of their types. */
export const tbxTypes: Readonly<Record<string, RegExp>> = {
  style: /^dc[at]$/,
  dialect: /^TBX(?:-\w+)*$/,
  id: /^[\p{L}_][\p{L}\p{M}\p{N}._·-]*$/u,
  code: /^(?:fmt|ui|quote|link|image|other)$/,
  yesNo: /^(?:yes|no)$/,
  look: /^(?:entailedTerm|hotkey|italics|bold|superscript|subscript|math)$/,
};

/** The elements of TBX 3 (ISO 30042:2019), with categories as attributes or as elements, which are of other namespaces. */
export const tbxGrammar: Readonly<Record<string, XmlRule>> = {
  tbx: rule('(?:tbxHeader)(?:text)', 'style!:style type!:dialect xml:lang!'),
  tbxHeader: rule('(?:fileDesc)(?:encodingDesc)?(?:revisionDesc)?', 'id:id'),
  fileDesc: rule('(?:titleStmt)?(?:publicationStmt)?(?:sourceDesc)+', 'id:id'),
  titleStmt: rule('(?:title)(?:note)*', spoken),
  title: rule('', spoken, true),
  publicationStmt: rule('(?:p)+', 'id:id'),
  sourceDesc: rule('(?:p)+', spoken),
  encodingDesc: rule('(?:p)+', 'id:id'),
  revisionDesc: rule('(?:change)+', spoken),
  change: rule('(?:p)+', spoken),
  p: rule(text, `${spoken} type`, true),
  text: rule('(?:body)(?:back)?', 'id:id'),
  body: rule('(?:conceptEntry)+', 'id:id'),
  back: rule('(?:refObjectSec)*', 'id:id'),
  refObjectSec: rule('(?:refObject)+', 'id:id type!'),
  refObject: rule('(?:itemSet|itemGrp|item)+', 'id:id'),
  itemSet: rule('(?:item|itemGrp)+', 'id:id type'),
  itemGrp: rule(`(?:item)${links}`, 'id:id'),
  item: rule(text, 'id:id type', true),
  conceptEntry: rule(`${about}(?:langSec)+`, 'id!:id'),
  langSec: rule(`${about}(?:termSec)+`, 'xml:lang! id:id'),
  termSec: rule(
    '(?:term)(?:termNote|termNoteGrp|descrip|descripGrp|admin|adminGrp|transacGrp|note|ref|xref)*',
    'id:id',
  ),
  term: rule('(?:hi)*', 'id:id', true),
  termNote: rule(text, typed, true),
  termNoteGrp: rule(`(?:termNote)?${links}`, 'id:id'),
  descrip: rule(text, typed, true),
  descripGrp: rule('(?:descrip)?(?:descripNote|admin|adminGrp|transacGrp|note|ref|xref)*', 'id:id'),
  descripNote: rule('', typed, true),
  admin: rule(text, typed, true),
  adminGrp: rule('(?:admin)?(?:adminNote|note|ref|xref)*', 'id:id'),
  adminNote: rule('', typed, true),
  transac: rule('', typed, true),
  transacGrp: rule('(?:transac)?(?:transacNote|date|note|ref|xref)*', 'id:id'),
  transacNote: rule('', typed, true),
  date: rule('', 'id:id', true),
  ref: rule('', typed, true),
  xref: rule('', 'id:id target! type! module', true),
  note: rule(text, spoken, true),
  hi: rule('', 'target xml:lang id:id type:look', true),
  foreign: rule(text, spoken, true),
  sc: rule('', `id!:id ${shown} target isolated:yesNo`),
  ec: rule('', `id:id startRef ${shown} target isolated:yesNo`),
  ph: rule('', `id:id ${shown}`),
};

/** The categories of TBX-Basic by the elements that have them, as attributes say it. */
export const basicCategories: Readonly<Record<string, RegExp>> = {
  termNote:
    /^(?:administrativeStatus|grammaticalGender|geographicalUsage|partOfSpeech|termLocation|termType)$/,
  descrip: /^(?:context|definition|subjectField)$/,
  admin: /^(?:customerSubset|projectSubset|source)$/,
  transac: /^transactionType$/,
  transacNote: /^responsibility$/,
  ref: /^crossReference$/,
  xref: /^(?:externalCrossReference|xGraphic)$/,
};

/** Where TBX-Basic has them, a group around them left out. */
export const basicPlaces: Readonly<Record<string, RegExp>> = {
  subjectField: /^conceptEntry$/,
  definition: /^(?:conceptEntry|langSec)$/,
  context: /^termSec$/,
  customerSubset: /^(?:conceptEntry|termSec)$/,
  projectSubset: /^(?:conceptEntry|termSec)$/,
  crossReference: /^(?:conceptEntry|termSec)$/,
  administrativeStatus: /^termSec$/,
  grammaticalGender: /^termSec$/,
  geographicalUsage: /^termSec$/,
  partOfSpeech: /^termSec$/,
  termLocation: /^termSec$/,
  termType: /^termSec$/,
};

/** The values that TBX-Basic lists for its categories. */
export const picklists: Readonly<Record<string, RegExp>> = {
  partOfSpeech: /^(?:adjective|adverb|noun|other|verb|properNoun)$/,
  administrativeStatus: /^(?:admitted|deprecated|preferred|superseded)Term-admn-sts$/,
  grammaticalGender: /^(?:masculine|feminine|neuter|other)$/,
  termType: /^(?:fullForm|acronym|abbreviation|shortForm|variant|phrase|initialism)$/,
  termLocation:
    /^(?:checkBox|comboBox|comboBoxElement|dialogBox|groupBox|informativeMessage|interactiveMessage|menuItem|progressBar|pushButton|radioButton|slider|spinBox|tab|tableText|textBox|toolTip|user-definedType)$/,
};
