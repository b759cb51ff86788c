/** What is said in an English question to be polite, or in passing, and what stays of it. */
type Aside = readonly [RegExp, string]

const I_AM = String.raw`(?:i(?:'m| am)|we(?:'re| are))`
/** People who ask, and are not asked about. */
const ASKER =
  '(?:student|pupil at|journalist|reporter|researcher|taxpayer|resident|citizen|newcomer|voter|nurse|blogger|councillor|councilor|accountant|engineer|writer|translator|interpreter|intern|lawyer|tourist|teacher|professor|volunteer|freelancer|expat|foreigner|local)'
const PERSON =
  '(?:boss|teacher|editor|professor|wife|husband|friend|colleague|neighbou?r|manager|client|landlord|team|class)'
const KNOW =
  '(?:know|find out|learn|see|hear|check|ask|understand|figure out|work out|confirm|look up|be told|get(?= the| an?))'
const TELL =
  '(?:tell|show|give|let|inform|advise|send|provide|look up|look into|find(?: out)?|check|confirm|help|share|quote|state|get|explain to|dig up|pull up|fetch)'

/** Add one by a line; each is taken out, or stands for what is behind it. */
export const ASIDES: readonly Aside[] = [
  [/^(?:(?:hi|hello|hey|heya|hiya|howdy|greetings|good (?:morning|afternoon|evening|day)|dear (?:bot|sir|madam|all|team)|excuse me|sorry|pardon(?: me)?|ok(?:ay)?|so|well|right|now|look|say|um+|erm?|(?:just )?(?:an? |one )?(?:quick|simple|small|silly|dumb|short|little|last|other|another)(?: question| one| thing| query)|question)(?: po| there| bot| all| everyone| again| or madam| for you)*\s*[,!.:;–—-]+\s*)+(?=\S)/giu, ''],
  [new RegExp(String.raw`^(?:(?:hi|hello|hey),? )?${I_AM} (?:an? )?[^,.:;!?]{0,50}?\b${ASKER}\b[^:.;!?]{0,60}[:.;!–-]+\s+`, 'giu'), ''],
  [/^as (?:an? )(?!percent|share|proportion|fraction|whole|result|total|ratio|part|group|rule)[^,:?!]{2,40}?(?:[,:] | (?=i\b|we\b))/giu, ''],
  [new RegExp(String.raw`\bmy ${PERSON} (?:wants?|asks?|asked|needs?|is asking|wonders|would like|requires)(?: me| us)?(?: to (?:know|find out|see))?(?: for| about)?\b`, 'giu'), ''],
  [new RegExp(String.raw`\b${I_AM} (?:just |only |really |also |very |a bit )*(?:curious|wondering|interested|keen|desperate|trying|looking|dying)(?: (?:to ${KNOW}|about|in|as to|if you (?:know|can tell me)|whether you know))*[,:]?`, 'giu'), ''],
  [new RegExp(String.raw`\bi (?:just )?(?:heard|read|saw|was told|noticed|understand|gather|hear|see|learned|learnt)(?: (?:somewhere|recently|once|in the (?:paper|news|newsletter)|on (?:tv|the radio|the news)|from (?:a|my) \w+))*(?: that| about)?\b`, 'giu'), ''],
  [/\bsome(?:one|body) (?:told me|said)(?: that)?\b/giu, ''],
  [new RegExp(String.raw`\b(?:i|we)(?:'d| would|'ll| will)? (?:really |very much |just |only )?(?:be (?:very |most |so |really |much |extremely )?(?:grateful|thankful|obliged|happy|glad|delighted)|appreciate it|like it) if (?:you|someone) (?:could|would|can|might)(?: kindly| please| possibly)? ${TELL}(?: me| us)?(?: know)?(?: of| about| with| on)?`, 'giu'), ''],
  [new RegExp(String.raw`\b(?:would|will|could) you (?:be so (?:kind|good) as to|be kind enough to|mind)(?: ${TELL}\w*(?: me| us)?(?: know)?)?`, 'giu'), ''],
  [new RegExp(String.raw`\b(?:(?:could|can|would|will|may) (?:you|i|we)|kindly|please|pls|plz)(?: please| kindly| possibly| maybe| perhaps| quickly| just| also)* ${TELL}(?: me| us)?(?: know)?(?: (?:with|of|out))?\b(?! (?:used|rid|to\b))`, 'giu'), ''],
  [new RegExp(String.raw`\b(?:i|we)(?:'d| would|'ll| will)? (?:really |just |only |also )?(?:like|love|want|wish|need|have|try) to ${KNOW}(?: about)?\b`, 'giu'), ''],
  [/\b(?:receives? |get |take |answer )?(?:my|an?|this|our) (?:letter|question|complaint|inquiry|enquiry|e-?mail|call|query|suggestion) (?=(?:about|on|regarding|concerning)\b)/giu, ''],
  [/\b(?:does|do) any(?:one|body)(?: here)? know\b/giu, ''],
  [/\bdo you (?:happen to |by any chance )?(?:know|have (?:any idea|the figures? for))\b|\bany (?:idea|clue|word)(?: (?:of|about|on))?(?= (?:how|what|when|who|why|where|which)\b)|\b(?:may|might|can) (?:i|we) (?:please )?(?:know|ask|have|get)\b/giu, ''],
  [/\b(?:remind me|enlighten me|fill me in|brief me|update me|clue me in)(?: again| once more)?(?: (?:of|on|about|as to))?\b/giu, ''],
  [/\b(?:run|walk|talk) me through\b|\bgive me (?:the lowdown|a rundown|the rundown|an idea|a quick idea|the gist|a summary|an overview)(?: (?:on|of|about))?\b/giu, 'explain'],
  [/\b(?:for|in) (?:a|an|my|our|the|this) (?:school |term |research |news |short |university )?(?:report|essay|thesis|homework|presentation|article|speech|meeting|blog|newsletter|lecture|dissertation|assignment)(?: (?:that )?(?:i'm|i am|we're|we are|i have to) (?:writ(?:e|ing)|giv(?:e|ing)|prepar(?:e|ing)|do(?:ing)?|work(?:ing)? on|due))?\b/giu, ''],
  [/\b(?:out of (?:pure |sheer |idle )?curiosity|by any chance|in (?:plain|simple|a few|other) (?:words|english|terms)|to be (?:exact|precise|honest|sure|clear)|at the end of the day|believe it or not|as far as you know|if (?:you )?(?:don't|do not) mind(?: me asking)?|if (?:it's |it is )?possible|if you (?:please|can|could|would|know)|if i may(?: ask)?|i mean|i guess|i suppose|i think|i believe|i wonder|i gather|so to speak|as it were|for (?:my|our) (?:information|records|notes)|just (?:asking|checking)|no (?:rush|hurry)|when you (?:have|get) a (?:moment|minute|chance)|for once|off the top of your head|in a nutshell|without (?:any )?jargon|one by one|item by item|once and for all|on the whole|by and large|for (?:good measure|starters)|as a matter of interest|for the record)\b/giu, ''],
  [/(?:\s*[,.;!?–-]+\s*|\s+)(?:please (?:revert|advise|confirm|reply|help|respond|answer|thanks)(?: (?:soon|asap))?|kindly (?:revert|advise|confirm|reply)|do the needful|(?:many |with )?thanks(?: (?:in advance|a lot|so much|a bunch|a million|again))?|thank you(?: (?:very much|so much|in advance|kindly))?|cheers|ta|much appreciated|appreciate it|asap|mate|sir|ma'am|madam)\s*([.?!]*)\s*$/giu, '$1'],
  [/(?<=\w)\s*,\s*(?:no|right|yes|yeah|eh|innit|huh|correct|isn't it|don't they|doesn't it|aren't they|didn't they)\s*(?=\?)/giu, ''],
  [/(?<=[a-z]\s?[,.!?]?\s)(?:po|lah|leh|lor|meh|hor|yaar|na|ba)(?=\s*[?.!,]|\s*$)/giu, ''],
  [/\bthe exact (?:sum|figure|amount|number) (?:will do|would be)(?: \w+)?\b|\broughly speaking\b/giu, ''],
] // prettier-ignore
