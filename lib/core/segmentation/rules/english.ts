import { none, type SentenceRules, words } from '@/lib/core/segmentation/rules/sentence-rules';

export const english: SentenceRules = {
  titles: words(`
    Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Profs Assoc Asst Hon Rev Revd Mlle Mme Sra Srta Msgr
    Gen Lt Col Maj Capt Cpt Cmdr Cdr Adm Sgt Cpl Pvt Pfc Brig Ens Spc Supt Insp Det
    Sen Sens Rep Reps Gov Govs Pres Amb Atty vs v cf`),
  beforeNumber: words(`
    No Nos no nos Art Arts art Sec sec Ch ch Chap chap Vol vol Vols Fig fig Figs Pg pg p pp Para para Pt pt Nr nr
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ca c Rm Tel Ext ext Op op Div Reg Rte Hwy Bldg Apt`),
  doubtful: words(`
    Inc Corp Co Cos Ltd Bros Plc Jr Sr Jnr Snr Esq al Bhd Pte Pty Sdn JSC Univ Dept Dist Fr Eng Arch MA BA MSc BSc
    St Ste Mt Ft Pt Ave Blvd Rd Hwy Ln Sq approx est ex Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa
    Tenn Tex Va Vt Wash Wis Wyo`),
  closing: words('a.m p.m am pm A.M P.M etc'),
  continuations: words(`
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    January February March April May June July August September October November December
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    ET EST EDT PT PST PDT CT CST CDT MT MST MDT GMT UTC BST CET CEST AEST AEDT JST ICT IST MSK
    Eastern Pacific Central Mountain Atlantic Greenwich Vietnam Hanoi Beijing Moscow Tokyo London Bangkok`),
  starters: words(`
    The A An He She It They We I You His Her Its Their Our My Your This That These Those There Here
    In On At By For From With Without Within To Into About Against Among Amid Between Besides Beyond During Despite
    Through Throughout Until Upon Since Because Although Though While Whereas Whether Unless If When Whenever Where
    As After Before Once But And Or So Yet Nor Also Then Thus Therefore However Moreover Furthermore Meanwhile
    Nevertheless Nonetheless Instead Otherwise Still Even Just Now Today Yesterday Tomorrow Later Earlier Recently
    Who What Why How Which Whose Some Several Many Most Few Both Each Every Another Others Any Such
    According Following Due Unlike Like Police Officials Authorities Experts Mr Mrs Ms
    Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should May Might Let Please
    Two Three Four Five Six Seven Eight Nine Ten`),
  labels: words(
    'Article Section Chapter Part Step Rule Clause Point Appendix Annex Question Round Day Lesson',
  ),
  saying: words(`
    said says asked asks replied replies added adds told tells wrote writes recalled recalls explained explains
    shouted cried whispered answered wondered exclaimed insisted noted stressed joked reported`),
  beforeLetter: words(`
    degrees vitamin vitamins hepatitis influenza plan group class type grade part war section appendix exhibit serie
    option model phase stage level zone block quarter`),
  letterWords: none,
  ordinals: false,
};
