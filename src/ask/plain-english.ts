import { ASIDES } from './english-asides.ts'

/** One way of saying a thing, and the plain words that say the same. */
type Plain = readonly [RegExp, string]

const AMOUNT = String.raw`(?=(?:about |roughly |around )?(?:(?:¥|jpy ?)\s*\d|\d[\d.,]*\s*(?:thousand|million|billion|mn|bn|m|k|yen|%|percent)(?![a-z])|(?:one|two|three|four|five|six|seven|eight|nine|ten|half an?|an?) (?:hundred )?(?:thousand|million|billion)\b))`
const OFFICE = String.raw`(?:section|department|office|division|bureau|officer|team|unit)\b`
const THEY = '(?:it|they|he|she|the (?:section|department|office|ward|bureaus?|officials))'
const AREA =
  '(?:o?daiba|shibaura|konan|kaigan|roppongi|azabu|(?:minami-|kita-)?aoyama|akasaka|shirokane(?:dai)?|mita|takanawa|shiba|shimbashi|toranomon|hamamatsucho|minato|the ward)'

/** Numbers, years and spelling. */
const NUMBERS: readonly Plain[] = [
  [/(?<=\d(?:\s*(?:million|billion|thousand|mn|bn|k|m))?(?:\s*yen)?) (?:or (?:above|higher|greater|bigger|upwards?)|and (?:up|upwards?|higher)|upwards?)\b/giu, ' or more'],
  [/(?<=\d(?:\s*(?:million|billion|thousand|mn|bn|k|m))?(?:\s*yen)?) (?:or (?:below|lower|smaller|fewer)|and (?:down|lower|downwards?))\b/giu, ' or less'],
  [/(?<=\d)-(?=(?:million|billion|thousand)\b)/giu, ' '],
  [/(?<=\b(?:over|above|than|under|below|exceeding|least|most|past|crossing|topping) )the (?=¥?\d)/giu, ''],
  [/(?<=\b(?:million|billion|thousand|yen|¥[\d,]+))(?: yen)? (?:mark|line|level|threshold|barrier)\b/giu, ' yen'],
  [/\b(?:a|one) (million|billion)( yen)?(?= or (?:more|less|over|under|above|below)\b)/giu, '1 $1$2'],
  [/\b2nd\b|\b(?:number|no\.|#) ?(?:two|2)\b(?! \w*(?:million|billion))/giu, 'second'],
  [/\b3rd\b|\b(?:number|no\.|#) ?(?:three|3)\b(?! \w*(?:million|billion))/giu, 'third'],
  [/\bhow many (?:of )?(?:the )?((?:fy ?|fiscal )?20\d\d) (programs|programmes|projects|requests|items)\b/giu, 'how many $2 of $1'],
  [/\b(?:different|distinct|separate|individual) (?=(?:programs|programmes|projects)\b)/giu, ''],
  [/\b(\w{3,})isation(s?)\b/giu, '$1ization$2'],
  [/\b(digit|util|item|subsid|organ|modern|summar|final|minim|maxim|priorit)is(e|ed|es|ing)\b/giu, '$1iz$2'],
  [/\b(?:financial|budget|tax) years? (?=20\d\d)/giu, 'fiscal '],
  [/\b(fy|fiscal) ?(20\d\d)(?:\/|-)(?:20)?\d\d\b/giu, '$1 $2'],
  [/\b(?:in |during )?(?:the )?calendar(?: year)? (20\d\d)\b|\b(?:in |during )?the (20\d\d) calendar year\b/giu, 'between January $1$2 and December $1$2'],
  [/\bhalf an? (million|billion)\b/giu, '0.5 $1'],
  [/\b(?:a|one) hundred (?=million|thousand)/giu, '100 '],
  [/\b([1-9]) hundred (?=million|thousand)/giu, '$100 '],
  [/(?<=\b(?:over|above|below|under|than|of|least|most|exceeding|past|crossing|topping) )an? (?=million|billion)/giu, '1 '],
  [/(?<!between |from |¥)\b(\d[\d.]*)\s*(?:to|-|–)\s*(\d[\d.]*)\s*(?=(?:million|billion|thousand|mn|bn)\b)/giu, 'between $1 and $2 '],
  [/(¥?\d[\d,.]*\s*(?:million|billion|thousand|mn|bn|k|m)(?: yen)?)\s*(?:\+|plus\b(?! \w))/giu, 'at least $1'],
] // prettier-ignore

/** Bounds and orders. */
const BOUNDS: readonly Plain[] = [
  [/\b(?:closest to|nearest|at|right at) the (?:very )?bottom(?: of the (?:list|pile|table|ranking))?\b/giu, 'the smallest'],
  [/\b(?:closest to|nearest|at) the (?:very )?top(?: of the (?:list|pile|table|ranking))?\b/giu, 'the largest'],
  [/\b(?:who|what|which(?: one| program| programme| project)?) (?:got|gets|has|had|takes|took|receives?d?) the (?:lion's|lion’s|biggest|largest) share(?: of(?: the)? (?:money|budget|cash|funds))?/giu, 'which program is largest'],
  [/\b(?:biggest|largest|main) losers?\b/giu, 'programs that decreased the most'],
  [/\b(?:biggest|largest|main) (?:winners?|gainers?|climbers?)\b/giu, 'programs that increased the most'],
  [/\b(second|third|fourth|fifth) (?:on|in|of) (?:the )?(?:list|ranking|table|league table|pecking order)\b/giu, '$1 largest'],
  [/\b(second|third|fourth|fifth)(?=(?: (?:program|programme|project|one))? (?:by (?:size|cost|budget|amount|money)|in (?:size|cost))\b)/giu, '$1 largest'],
  [/\b(?:sharpest|steepest|hugest) (?=(?:increase|decrease|rise|fall|cut|drop|growth|reduction)\b)/giu, 'largest '],
  [/\bwhere (?:was|were|did|does) (?:the )?(?:axe|ax|knife|cuts?|red pencil|scissors|blow)(?: fall| come| land| bite)? (?:the )?(?:sharpest|deepest|hardest|heaviest|most|biggest)\b/giu, 'which program was cut the most'],
  [new RegExp(String.raw`\b(?:(?:that |which )?(?:cross(?:es|ed|ing)?|top(?:s|ped|ping)?|pass(?:es|ed|ing)?|surpass(?:es|ed|ing)?|clear(?:s|ed|ing)?|break(?:s|ing)?|beat(?:s|ing)?|exceeds?|exceeded)|past|north of|upwards? of|in excess of|beyond|higher than)(?: the)? ${AMOUNT}`, 'giu'), 'over '],
  [new RegExp(String.raw`\b(?:south of|shy of|short of|beneath|lower than|fewer than)(?: the)? ${AMOUNT}`, 'giu'), 'under '],
  [new RegExp(String.raw`\b(?:not (?:over|above|more than|exceeding)|no (?:higher|larger|bigger) than|within|a maximum of)(?: the)? ${AMOUNT}`, 'giu'), 'at most '],
  [new RegExp(String.raw`\b(?:not (?:under|below|less than)|no (?:lower|smaller|less) than|a minimum of)(?: the)? ${AMOUNT}`, 'giu'), 'at least '],
  [/(?:>=|≥)\s*(?=¥?\d)/gu, 'at least '],
  [/(?:<=|≤)\s*(?=¥?\d)/gu, 'at most '],
  [/>\s*(?=¥?\d)/gu, 'over '],
  [/<\s*(?=¥?\d)/gu, 'under '],
  [/\b(?:heaviest|fattest|bulkiest|weightiest|heftiest|meatiest|steepest|dearest|priciest|costliest|most (?:expensive|costly|pricey)|chunkiest)\b/giu, 'largest'],
  [/\b(?:slimmest|thinnest|lightest|skimpiest|humblest|puniest|most modest|(?:most|least) (?:meagre|meager)|least (?:expensive|costly|pricey)|cheapest)\b/giu, 'smallest'],
  [/\bbottom (\d+|two|three|four|five|ten)\b(?: (?:programs|programmes|projects))?/giu, '$1 smallest programs'],
  [/\b(?:the )?runner[- ]up\b/giu, 'the second largest program'],
  [/\b(?:top dog|number one|no\. ?1|front-?runner|biggest ticket item|biggest[- ]ticket)\b/giu, 'largest program'],
  [/\b(?:from (?:the )?)?(?:small|little|low|cheap)(?:est)? to (?:the )?(?:large|big|high|expensive)(?:st|est)?\b|\b(?:in )?ascending(?: order)?\b/giu, 'ranked smallest first'],
  [/\b(?:from (?:the )?)?(?:large|big|high)(?:st|est)? to (?:the )?(?:small|little|low)(?:est)?\b|\b(?:in )?descending(?: order)?\b|\bin order of (?:size|cost|budget|amount)\b/giu, 'ranked largest first'],
  [/\bsort(?:ed)?\b(?= .*\branked\b)/giu, 'list'],
  [/\bsort(?:ed)?(?= (?:the |all )?(?:\S+ )?(?:programs|programmes|projects)\b)|\bsort(?:ed)? by (?:size|cost|budget|amount|money)\b/giu, 'rank'],
  [/\b(?:what|which one|who)(?: (?:program|programme|project))? (?:eats?|swallows?|gobbles?|soaks?|sucks?|hoovers?|guzzles?|takes?|uses?|burns?)(?: up| through)? (?:the )?(?:most|largest|biggest)(?: (?:share|chunk|slice|part))?(?: of)?(?: the| its)?(?: money| cash| budget| funds)?/giu, 'which program is largest'],
  [/\b(?:eats?|swallows?|gobbles?|guzzles?|soaks? up)(?: up)?\b(?= (?:more|most|less|the most))/giu, 'costs'],
] // prettier-ignore

/** What became of money. */
const CHANGES: readonly Plain[] = [
  [/\b(?:what|which (?:requests?|programs?|programmes?|projects?)) (?:did|does|has|have) (?:the )?(?:ward|minato|city|they|officials|mayor) (?:declined?|refused?|failed?|chosen?|chose|decided?)(?: not)? to (?:fund|pay for|finance|support|approve|grant|budget)\b/giu, 'which requests were refused'],
  [/\b(?:fell|dropped|decreased|declined|went down) (?:the )?(?:furthest|farthest|hardest|deepest|lowest)\b/giu, 'decreased the most'],
  [/\b(?:rose|increased|grew|went up) (?:the )?(?:furthest|farthest|highest|fastest)\b/giu, 'increased the most'],
  [/\bwhose (?:wishes|requests?|applications?|proposals?|bids?)\b/giu, 'which requests'],
  [/\b(?:proposals|applications|submissions|bids)\b(?= (?:that |which |who )?(?:never|got|were|was|did|ended|went|failed|refused|had)\b)/giu, 'requests'],
  [/\b(?:never|did not|didn't|didn’t) (?:get|got|see|saw|receive|received|seen) (?:an?|one|any|even an?|a single|even one)(?: single)? (?:yen|penny|pennies|dime|cent|bean)\b/giu, 'got nothing'],
  [/\b(?:was |is |got |were |are )?(?:funded|budgeted|approved|granted) or not\b/giu, 'budgeted'],
  [/\b(?:vanished|disappeared|evaporated|went missing|was lost|fell away|was pruned|pruned|was docked|docked|was clipped|whittled down|cut back|scaled (?:back|down)|pared (?:back|down)|watered down)\b/giu, 'was cut'],
  [/\b(?:turned away|rebuffed|snubbed|unsuccessful|passed over|dismissed|missed out|fell through|(?:did not|didn't) (?:make (?:it|the cut|the grade)|survive|get through|go through|succeed)(?: into the budget)?)\b/giu, 'refused'],
  [/(?<=\brequests? (?:that |which )?)failed\b/giu, 'refused'],
  [/(?<=\brequests? (?:that |which )?)(?:were|was|got) (?=refused\b)/giu, ''],
  [/\b(why|reasons? for|explanation for|explains?|justif(?:y|ies)) (?:the )?(?:reducing|trimming|slashing|cutting|reduction of|cut (?:to|of|in)|cuts (?:to|in))(?: the)? /giu, '$1 was cut '],
  [/\b(?:jumped|climbed|swelled|soared|surged|ballooned|leapt|leaped|rocketed|mushroomed|shot up|went up|gone up|expanded(?= (?:the )?most\b))\b/giu, 'increased'],
  [/\b(?:slumped|plunged|tumbled|slid|dipped|sank|shrank|shrunk|dwindled|nosedived|went down|gone down)\b/giu, 'decreased'],
  [/\b(?:jump|climb|swell|soar|surge|balloon|leap|rocket|go up)\b(?= (?:the )?most\b)/giu, 'increase'],
  [/\b(?:shrink|slump|plunge|tumble|dip|sink|dwindle|go down)\b(?= (?:the )?most\b)/giu, 'decrease'],
  [/\b(?:has |have |did |does )?(?:taken?|took|suffer(?:s|ed)?|saw|sees?|got|had) (?:the )?(?:biggest|largest|deepest|worst|hardest) (?:haircut|hit|cut|knock|blow|trim|beating|loss|reduction|squeeze)\b/giu, 'was cut the most'],
  [/\b(?:was|were|is|are|got|been)? ?(?:hit|squeezed|trimmed|slashed|pared|cut) (?:the )?(?:hardest|worst|deepest)\b/giu, 'was cut the most'],
  [/\b(?:haircut|trimming|shortfall)\b(?= .*\brequest)/giu, 'cut'],
  [new RegExp(String.raw`\b(?:was |were |been |be )?(?:handed|given|granted|awarded|got|gets?|received?|receives|allotted|allocated) (?:(the most|most) |more |extra |something |money )?(?:money )?(?:on top of|beyond|over and above|above|in excess of|over|than) (?:what |the amount )?(?:${THEY} )?(?:(?:had|has|have|was|were|did) )?(?:been )?(?:requested|asked(?: for)?|applied for|wanted|sought)`, 'giu'), 'was granted more than requested $1'],
  [/\b(?:got|gets?|given|was given|were given|been given) the (?:chop|axe|ax|boot)\b|\b(?:axed|scrapped|binned|killed off|nixed|shot down|thrown out|struck (?:off|out)|knocked back|vetoed|spiked)\b/giu, 'refused'],
  [/\bwhat (?=(?:was |were )?refused\b)/giu, 'which programs '],
  [/\b(?:went|go|going|came|come|left|walked|sent) (?:home |away |off )?(?:empty[- ]handed|with nothing(?: at all)?|with (?:zero|nil))\b/giu, 'got nothing'],
  [/\bkill(?:ed)?\b(?= (?:the|off)\b)/giu, 'refuse'],
] // prettier-ignore

/** Who pays, how much, why, how, when and who does it. */
const QUESTIONS: readonly Plain[] = [
  [/\b(?:ready|willing|prepared|allowed) to (?:pay|spend|give|put|invest)(?: (?:for|on|into|in|to))?\b/giu, 'budget for'],
  [/\b(tokyo|metropolitan|national|state|central)('s|’s)?( government)?('s|’s)? (?:contributions?|cash|aid|input|handouts?)\b/giu, '$1$3 grants'],
  [/\bhow (?:is|are|was|were) (the [\w, -]{3,60}? (?:section|department|office|division|bureau))(?:'s|’s)? (.{0,24}?)(?:money|budget|funds|funding)(.{0,16}?) (?:split|divided|spread|distributed|shared out|broken down|allocated) (?:up )?(?:across|among|between|over|into|by) (?:its |the |their |different )*(?:programs?|programmes?|projects?)\b/giu, 'list the programs of $1 $2 $3'],
  [/\bwho(?:'s|’s| is| are| was) (?:running|handling|managing|overseeing|leading|organi[sz]ing|supervising|behind|looking after|taking care of|dealing with)\b/giu, 'who is in charge of'],
  [/\bdo(?:es)? (?:the )?(?:ward |local |minato |tokyo )?(?:taxpayers?|residents|citizens) pay for\b/giu, 'who pays for'],
  [/^(?:new |planned |upcoming |all |the |future )*openings (?:in|for|around|of)\b/giu, 'what opens in'],
  [/^(?:any |new |more )*(schools?|nurser(?:y|ies)|facilit(?:y|ies)|places?)(?: schools)? (?:that (?:are|will be) |which are )?(?:opening|to open|due to open|open)\b/giu, 'which $1 opening'],
  [/\b(?:is there (?:any|an) explanation (?:for|of|why)|what (?:explains|accounts for|lies behind|is behind|was behind)|how do(?:es)? (?:they|the ward) (?:justify|explain))\b/giu, 'why'],
  [/\bsources? of (?:the )?(?:revenue|income|money|funds?|funding|financ\w+|cash)\b/giu, 'funding sources'],
  [/\bco-?(?=fund|financ)/giu, ''],
  [/\b(?:who|which(?: programs?| programmes?| projects?)?|what) (?:benefits?|profits?|gains?) from (?=(?:the )?(?:national|state|metropolitan|tokyo|general|central|treasury))/giu, 'which programs use '],
  [/^name (?:me )?(?=(?:the|which) (?:section|department|office|team)\b)/giu, 'which is '],
  [/^name (?:me )?(?=(?:the|all|every|each|any|some|\d+|two|three|four|five|ten)\b)/giu, 'list '],
  [/\bwhat new (things?|facilit(?:y|ies)|places?|buildings?|amenities|schools?|nurser(?:y|ies)) (?:will|do|can|shall|are|is)(?: \w+){0,3}? (?:get|see|have|expect|getting|seeing|coming|open|be there)\b/giu, 'what new $1 opens'],
  [/\b(?:that|which) (?:are|is|will be|were) (?:(?:due |planned |expected |scheduled |set )?to be )?(?:completed|finished|opened|ready|done)\b/giu, 'opening'],
  // What runs the ward is no hall of its own.
  [/\b(?:city|town|ward) hall\b/giu, 'townhall'],
  [/\bwho(?:'s|se| is| are| will| does| do)? ?(?:be )?(?:shoulder|bear|bankroll|underwrit|pick|cover|meet|foot|stump|carr|absorb|settle)(?:s|es|ies|ing|y|e|ed|ing|le|ling)?(?: up)? (?:the |all the )?(?:costs?|bills?|tab|expenses?|burden)(?: (?:of|for))?\b/giu, 'who pays for'],
  [/\bwho(?:'s| is| are)? (?:bankrolling|bankrolls?|financing|funding|underwriting|underwrites?|sponsoring|sponsors?|paying(?: for)?|footing)\b(?! (?:the )?bill)/giu, 'who pays for'],
  [/\bwhose (?:money|pockets?|purse|wallet|cash)\b(?: (?:is|does|pays for|goes into|is behind))?/giu, 'who pays for'],
  [/\b(?:from|out of) (?:which|what|whose) (?:pockets?|purses?|pots?|coffers|budgets?|sources?)\b/giu, 'how'],
  [/\bwhere(?:'s| is| does| do| did| will| are) (?:the |all the |all that |its |their )?(?:cash|money|funds|funding|dough|yen)(?: for)? (.{3,80}?) (?:com(?:e|es|ing) from|from)\b/giu, 'what are the funding sources of $1'],
  [/\bwhere (?:the |all the )?(?:cash|money|funds|funding)(?: for)? (.{3,80}?) comes from\b/giu, 'the funding sources of $1'],
  [/\b(?:fed|fuell?ed|backed|sustained|bankrolled|underwritten|propped up) by\b/giu, 'funded by'],
  [/\b(?:recipients?|beneficiar(?:y|ies)|users?|receivers?) of (?=(?:the )?(?:national|state|metropolitan|tokyo|general|central|health insurance))/giu, 'programs with '],
  [/\b(?:live|lives|living|draw|draws|drawing|lean|leans|leaning|tap|taps|tapping) (?:off|on|upon|into|from)\b/giu, 'use'],
  [/\b(?:chip|kick|throw|toss)s? in\b|\b(?:stump|cough|pony|put)s? up\b(?= (?:for|of|\S+ )?)|\bdoles? out\b/giu, 'contributes'],
  [/\b(?:how much|what)(?: \w+)? (?:bucks|dough|dosh|cash|moolah|dinero|wonga)\b|\bhow (?:many|much) (?:bucks|dough|dosh|cash|moolah)\b/giu, 'how much money'],
  [/\b(?:price tag|outlay|allotment(?! gardens?)|appropriation|provision(?= (?:for|of|made))|bill(?= for)|damage(?= for)|tab(?= for))\b/giu, 'budget'],
  [/\bset(?:s|ting)? (?:us|the ward|minato|them|taxpayers) back\b|\b(?:shell|fork|lay|splash|pay|dish|give)(?:ing|s)? out(?: (?:for|on))?\b|\blaid out for\b|\bpaid out for\b|\b(?:pump|pour|sink|plough|plow|funnel|channel|inject|sunk|shovel|plunge|plow)(?:ed|s|ing|led|ling|l)? (?:in)?to\b|\bcheque (?:was )?written for\b/giu, 'budget for'],
  [/\bwhose (?:baby|job|responsibility|turf|brainchild|domain|patch|department|business|remit)(?: (?:is|are|was))?\b/giu, 'who is in charge of'],
  [/\b(?:on what|for what|on which) (?:grounds?|basis|reasons?)\b|\bwhat (?:made|led|drove|prompted|caused) (?:them|the ward|officials)(?: to)?\b|\b(?:what (?:is|was|were|are)|what's) (?:the )?(?:rationale|justification|argument|reasoning|thinking|logic|motive|grounds?|basis)(?: (?:for|behind|of))?\b/giu, 'why'],
  [/\b(?:the )?(?:rationale|justification|reasoning|logic) (?:for|behind|of)\b/giu, 'the reason for'],
  [/\b(?:itself|themselves|in[- ]house|on its own|by its own staff) or (?:(?:does it |do they |is it |will it |are they )?(?:hire|pay|contract|outsource|ask|get|employ|use|commission|farm)\w*\b)(?: (?:it |this |that )?(?:out|to))?(?: (?:someone|somebody|a|an|another|others|outside|external|private)(?: \w+){0,2})?/giu, 'outsourced'],
  [/\b(?:contracted|farmed|hired|subcontracted) out\b|\bsubcontracted\b/giu, 'outsourced'],
  [/\b(?:eta|(?:opening|launch|start|starting|completion|inauguration|target|finish|due) (?:date|day|month)|any (?:opening |start )?date)(?: (?:for|of))? (?=\w)(?!of\b|for\b)([^?.!,]{3,60})/giu, 'when does $1 open'],
  [/\b(?:be |get )?(?:up and running|in business|(?:in|into) (?:operation|service|use)|operational|inaugurated|unveiled|open (?:its|the) doors?|open to the public)\b/giu, 'open'],
  [/\b(?:from|in|as of|starting) (?:which|what) (?:month|date|day|year) (?:do|does|will|can|would) (.{3,60}?) (?:operate|run|start|function|work|begin|be available|open)\b/giu, 'when does $1 open'],
  [/\b(?:is|are|be|was|were)? ?(?:set|due|slated|scheduled|expected|supposed|going|planned|projected|pencill?ed in|lined up|about) to (?=open|start|begin|launch|be (?:open|finish|complet|ready|built|done))/giu, ' will '],
  [/\b(?:what(?:'s| is| are| else is)|anything|is there anything|what (?:do we have|have they got)) (?:new )?(?:in the (?:pipeline|works|offing)|on the (?:horizon|cards|way)|lined up|slated|coming(?: up| soon)?|due(?: to (?:open|launch|start))?)(?: (?:for|to|in))?/giu, 'what opens in'],
  [/\b(?:slated|lined up|in the (?:pipeline|works)) for\b/giu, 'opening in'],
  [new RegExp(String.raw`\b(?:coming|arriving|moving|heading) (?:to|into) (?=${AREA})`, 'giu'), 'opening in '],
  [new RegExp(String.raw`\b(?:opening|opens?|open|start(?:ing)?) (?:for|around|near) (?=${AREA})`, 'giu'), 'opens in '],
  [/(?<=\b(?:which|what|any)\b.{0,60}\b)(?:launching|launch|debuting|debut)\b/giu, 'opening'],
  [new RegExp(String.raw`\bwhat(?:'s| is| are| does| do| has| have| did)?(?: all)? (the [\w, -]{3,60}?${OFFICE})(?: (?:do|have|has|been|got|get|is|be|all|currently|now|keep))* (?:on (?:its|their|the) (?:plate|desk|books|hands|list|table)|in (?:its|their) (?:portfolio|care|hands|remit|charge|basket)|under (?:its|their) (?:wing|umbrella|roof|control|care|belt)|to (?:its|their) name|up to|working on|work on|busy with|(?:look|looks|looking) after|in charge of|responsible for|handle|handling|run|running|manage|managing)\b`, 'giu'), 'list the programs of $1'],
  [new RegExp(String.raw`\b(?:handled|run|managed|overseen|administered|looked after|led|carried out|supervised) by (?=the [\w, -]{3,60}?${OFFICE})`, 'giu'), 'of '],
  [/\b(?:everything|anything|all(?: the things)?|the lot) (?=of the )/giu, 'programs '],
] // prettier-ignore

/** Several together, side by side, or left out. */
const TOGETHER: readonly Plain[] = [
  [/\b(?:gap|spread|distance|margin) between\b/giu, 'difference between'],
  [/\b(?:rank|order|sort) (?:these|those|the) two\b:?/giu, 'compare'],
  [/(?<=\w) & (?=\w)/gu, ' and '],
  [/\bwhat (?:costs|takes|gets|receives)(?: (?:the ward|minato|us|taxpayers))? (more|less)\b/giu, 'which costs $1'],
  [/(?:which is |what is |what's )?\bthe (?:cheaper|smaller|lower|lesser) (?:one|of (?:the|these) two|two)\b(?=[?.!]*$)/giu, 'which costs less'],
  [/(?:which is |what is |what's )?\bthe (?:dearer|larger|bigger|higher|greater|more expensive) (?:one|of (?:the|these) two|two)\b(?=[?.!]*$)/giu, 'which costs more'],
  [/\bwhat(?:'s|’s| is| was)? the (?:whole|entire|full|complete) (?:program(?:me)? )?list(?=.*\bworth\b)/giu, 'what is the total of the list of programs'],
  [/^add (?:up )?(?:the )?(?=.{3,60}\band\b)/giu, 'in total '],
  [/\b(?:the )?number of requests\b(?! (?:that |which )?(?:were |was |got )?(?:refused|cut|granted|turned|reduced))|\bhow many requests\b(?= (?:in|for|of|were there|are there|did)\b)/giu, 'how many items were requested'],
  [/\b(?:all )?(?:summed|totall?ed|tallied|counted)(?: up| together)?\b(?=[?.!,]|$| in| for)/giu, 'in total'],
  [/\b(?:contrast|juxtapose|weigh|line up) (?=.{3,60}\b(?:with|and|against|to)\b)/giu, 'compare '],
  [/\b(?:put|set|place) (.{3,50}?) (?:next to|beside|alongside|side by side with)\b/giu, 'compare $1 with'],
  [/,? (?:that|which|who) (?:is not|isn't|isn’t|are not|aren't|are n't) (?=the\b|an? )/giu, ' excluding '],
  [/(?<=\baccounts\b.*)\b(long-term care insurance|national health insurance|(?:late|later)-stage (?:elderly )?medical care)\b(?! (?:special )?accounts?)|\b(long-term care insurance|national health insurance)\b(?! (?:special )?accounts?)(?=.*\b(?:all|four|other) accounts\b)/giu, '$1$2 account'],
  [/(?<!\b(?:share|percent|percentage|proportion|part|slice)\b.*|%.*)\b(?:in|from|on|across|over|within) the ((?:fy ?|fiscal )?20\d\d) (?:program(?:me)? |budget )?list\b/giu, 'in $1'],
  [/\bhow many (?:new(?: and|,| or)? (?:expanded|level[- ]up) )?(?:items?|programs?|programmes?|projects?|things|requests?)(?: (?:did|do|were|was|have|had))? (?:(?:all )?the )?(?:bureaus?|departments?|sections?|ward|offices?|they)? ?(?:been )?(?:request(?:ed)?|ask(?:ed)? for|submit(?:ted)?|put in|appl(?:y|ied) for|filed?)\b(?: for(?= \S*\d))?/giu, 'how many items were requested in'],
  [/\bin (?=in\b)/giu, ''],
  [/\ball (?:of )?(?:the )?\d+ (?=(?:\S+ )?(?:programs|programmes|projects)\b)/giu, 'all '],
  [/\bwhat sum\b/giu, 'how much'],
  [/\b(?:grand|sum|overall|combined|aggregate) totals?\b/giu, 'total'],
  [/\b(?:taken|lumped|put|added|bundled|totted) (?:all )?(?:up|together)\b|\ball (?:told|up)\b|\bin (?:sum|aggregate)\b|\btogether(?=[?.!]*$)/giu, 'in total'],
  [/\b(?:add(?:s|ing)?|tot(?:s|ting)?|tally|tallies|sum(?:s|ming)?) up to\b|\b(?:come|comes|amount|amounts|sum|sums|run|runs|total|totals) to\b(?=[?.!]*$| in (?:fiscal|fy|20)|\s+(?:all )?(?:in total|together))/giu, 'cost in total'],
  [/\b(?:add|tot|tally|sum)(?:ing)? (?:up|together)(?: everything| all(?: that)?| whatever)?\b/giu, 'total'],
  [/\b(?:headcount|tally|head count) of\b/giu, 'number of'],
  [/\bpit (.{3,60}?) against\b/giu, 'compare $1 with'],
  [/\bstacks? up against\b|\bmeasures? up (?:to|against)\b/giu, 'compare with'],
  [/\b(?:dearer|pricier|costlier|steeper|heftier)\b/giu, 'more expensive'],
  [/\bwhich (?:one )?(?:is |has |gets? )?(?:the )?(?:bigger|larger|higher|heavier|dearer|more expensive) (?:spend|outlay|budget|cost|bill|price|sum|amount)\b/giu, 'which costs more'],
  [/^(?:besides|barring|bar|save for|leaving aside|setting aside|putting aside|ignoring|minus) (?=[^?]{2,60},)/giu, 'excluding '],
  [/,? (?:leaving|putting|setting) (?:the )?([^,?.]{2,40}?) (?:aside|out|to one side)\b/giu, ' excluding $1'],
] // prettier-ignore

const WORDINGS: readonly Plain[] = [...NUMBERS, ...BOUNDS, ...CHANGES, ...QUESTIONS, ...TOGETHER]

/**
 * An English sentence as it would be said plainly: without what is said to be polite or in passing, and with many wordings of
 * one thing (took the biggest haircut, in the pipeline, north of) in the words that marks read. Other text is left as it is.
 */
export function inPlainEnglish(text: string): string {
  if (!/[a-z]{2}/iu.test(text)) return text
  const said = ASIDES.reduce((rest, [aside, by]) => rest.replaceAll(aside, by), text)
  const kept = /[\p{L}\p{N}]/u.test(said) ? said : text
  return WORDINGS.reduce((rest, [wording, plain]) => rest.replaceAll(wording, plain), kept)
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s,.;:–-]+(?=\S)/u, '')
    .trim()
}
