import { xmlRule as rule, type XmlRule } from '@/lib/core/formats/xml-grammar';

const listed = (words: string): string => words.split(' ').join('|');
/** Words of a list, or those of a program. */
const open = (words: string): RegExp => new RegExp(`^(?:x-\\S+|${listed(words)})$`);
const closed = (words: string): RegExp => new RegExp(`^(?:${listed(words)})$`);

const states =
  'final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n needs-review-translation needs-translation new signed-off translated';
const qualifiers =
  'exact-match fuzzy-match id-match leveraged-glossary leveraged-inherited leveraged-mt leveraged-repository leveraged-tm mt-suggestion rejected-grammar rejected-inaccurate rejected-length rejected-spelling tm-suggestion';
const datatypes =
  'asp c cdf cfm cpp csharp cstring csv database documentfooter documentheader filedialog form html htmlbody ini interleaf javaclass javapropertyresourcebundle javalistresourcebundle javascript jscript layout lisp margin menufile messagefile mif mimetype mo msglib pagefooter pageheader parameters pascal php plaintext po report resources resx rtf sgml sgmldtd svg vbscript warning winres xhtml xml xmldtd xsl xul';
const restypes =
  'auto3state autocheckbox autoradiobutton bedit bitmap button caption cell checkbox checkboxmenuitem checkedlistbox colorchooser combobox comboboxexitem comboboxitem component contextmenu ctext cursor datetimepicker defpushbutton dialog dlginit edit file filechooser fn font footer frame grid groupbox header heading hedit hscrollbar icon iedit keywords label linklabel list listbox listitem ltext menu menubar menuitem menuseparator message monthcalendar numericupdown panel popupmenu pushbox pushbutton radio radiobuttonmenuitem rcdata row rtext scrollpane separator shortcut spinner splitter state3 statusbar string tabcontrol table textbox togglebutton toolbar tooltip trackbar tree uri userbutton usercontrol var versioninfo vscrollbar window';
const token = /^[^\s]+$/;

/** The values of attributes by the names of their types (XLIFF 1.2, 2.3 and 2.4). */
export const xliff12Types: Readonly<Record<string, RegExp>> = {
  token,
  yesNo: /^(?:yes|no)$/,
  version: /^1\.[0-2]$/,
  position: /^(?:open|close)$/,
  date: /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$/,
  state: open(states),
  qualifier: open(qualifiers),
  datatype: open(datatypes),
  restype: open(restypes),
  ctype: open('bold italic underlined link image pb lb'),
  unit: open(
    'word page trans-unit bin-unit glyph item instance character line sentence paragraph segment placeable',
  ),
  size: open('byte char col cm dlgunit em ex glyph in mm percent pixel point row'),
  context: open(
    'database element elementtitle linenumber numparams paramnotes record recordtitle sourcefile',
  ),
  count: open(`num-usages repetition total ${states} ${qualifiers} ${datatypes} ${restypes}`),
  alternative: open('proposal previous-version rejected reference accepted'),
  mark: open(
    'abbrev abbreviated-form abbreviation acronym appellation collocation common-name datetime equation expanded-form formula head-term initialism international-scientific-term internationalism logical-expression materials-management-unit name near-synonym part-number phrase phraseological-unit protected romanized-form seg set-phrase short-form sku standard-text symbol synonym synonymous-phrase term transcribed-form transliterated-form truncated-term variant',
  ),
  reformat: closed(
    'yes no coord coord-x coord-y coord-cx coord-cy font font-name font-size font-weight css-style style ex-style',
  ),
  purpose: /^(?:(?:x-\S+|information|location|match)(?: |$))+$/,
  priority: /^(?:[1-9]|10)$/,
  annotates: closed('source target general'),
  assoc: closed('preceding following both'),
  mime: /^(?:text|multipart|message|application|image|audio|video|model)(?:\/.+)*$/,
  coord: /^(?:-?\d+|#)(?:;(?:-?\d+|#)){3}$/,
};

const inline = '(?:g|x|bx|ex|bpt|ept|ph|it|mrk)*';
const resource =
  'restype:restype resname extradata extype help-id:token menu menu-option menu-name coord:coord font css-style style:token exstyle:token';
const sizes =
  'size-unit:size maxwidth:token minwidth:token maxheight:token minheight:token maxbytes:token minbytes:token charclass';
const code = 'id! xid equiv-text';
const units = '(?:group|trans-unit|bin-unit)*';
const file = '(?:internal-file|external-file)';

/** The elements of XLIFF 1.2; `prop-group` is that of 1.0 and 1.1, which it still takes. */
export const xliff12Grammar: Readonly<Record<string, XmlRule>> = {
  xliff: rule('(?:file)+', 'version!:version xml:lang'),
  file: rule(
    '(?:header)?(?:body)',
    'original! source-language! datatype!:datatype tool tool-id date:date ts xml:space category target-language product-name product-version build-num',
  ),
  header: rule('(?:skl)?(?:phase-group)?(?:glossary|reference|count-group|prop-group|note|tool)*', ''),
  body: rule(units, ''),
  group: rule(
    `(?:context-group|count-group|prop-group|note)*${units}`,
    `id datatype:datatype xml:space ts ${resource} translate:yesNo reformat:reformat ${sizes} merged-trans:yesNo`,
  ),
  'trans-unit': rule(
    '(?:source)(?:seg-source)?(?:target)?(?:context-group|count-group|prop-group|note|alt-trans)*',
    `id! approved:yesNo translate:yesNo reformat:reformat xml:space datatype:datatype ts phase-name:token ${resource} ${sizes} merged-trans:yesNo`,
  ),
  source: rule(inline, 'xml:lang ts', true),
  'seg-source': rule(inline, 'xml:lang ts', true),
  target: rule(
    inline,
    'state:state state-qualifier:qualifier phase-name:token xml:lang ts restype:restype resname coord:coord font css-style style:token exstyle:token equiv-trans:yesNo',
    true,
  ),
  'alt-trans': rule(
    '(?:source)?(?:seg-source)?(?:target)+(?:context-group|prop-group|note)*',
    `match-quality tool tool-id crc:token xml:lang origin datatype:datatype xml:space ts ${resource} mid:token phase-name:token alttranstype:alternative`,
  ),
  note: rule('', 'xml:lang priority:priority from annotates:annotates', true),
  'phase-group': rule('(?:phase)+', ''),
  phase: rule(
    '(?:note)*',
    'phase-name! process-name! company-name tool tool-id date:date job-id contact-name contact-email contact-phone',
  ),
  tool: rule('', 'tool-id! tool-name! tool-version tool-company', true),
  'count-group': rule('(?:count)*', 'name!'),
  count: rule('', 'count-type:count phase-name unit:unit', true),
  'context-group': rule('(?:context)+', 'name crc:token purpose:purpose'),
  context: rule('', 'context-type!:context match-mandatory:yesNo crc:token', true),
  skl: rule(file, ''),
  glossary: rule(`${file}?`, '', true),
  reference: rule(`${file}?`, '', true),
  'internal-file': rule('', 'form crc:token', true),
  'external-file': rule('', 'href! crc:token uid:token'),
  'bin-unit': rule(
    '(?:bin-source)(?:bin-target)?(?:context-group|count-group|prop-group|note|trans-unit)*',
    'id! mime-type!:mime approved:yesNo translate:yesNo reformat:reformat ts phase-name restype:restype resname',
  ),
  'bin-source': rule(file, 'ts'),
  'bin-target': rule(
    file,
    'mime-type:mime ts state:state state-qualifier:qualifier phase-name restype:restype resname',
  ),
  g: rule(inline, `ctype:ctype clone:yesNo ts ${code}`, true),
  x: rule('', `ctype:ctype clone:yesNo ts ${code}`),
  bx: rule('', `rid:token ctype:ctype clone:yesNo ts ${code}`),
  ex: rule('', `rid:token ts ${code}`),
  ph: rule('(?:sub)*', `ctype:ctype crc:token assoc:assoc ts ${code}`, true),
  bpt: rule('(?:sub)*', `rid:token ctype:ctype crc:token ts ${code}`, true),
  ept: rule('(?:sub)*', `rid:token crc:token ts ${code}`, true),
  it: rule('(?:sub)*', `pos!:position rid:token ctype:ctype crc:token ts ${code}`, true),
  sub: rule(inline, 'datatype:datatype ctype:ctype xid', true),
  mrk: rule(inline, 'mtype!:mark mid:token comment ts', true),
};
