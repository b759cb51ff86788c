/**
 * English verbs, adjectives and adverbs that anybody may put into a question about anything, and people who are spoken of in
 * passing. They name nothing: no word of a name in the data, and none that `words.csv` knows, is among them.
 */
export const LOOSE_WORDS: ReadonlySet<string> = new Set(
  `accept accepted achieve act acts actual aforementioned agree aim aimed aims ain't allot allotted alone already
   although always amazing amountwise announce announced anyhow anyway anywhere apparently appear appears apprise
   approach appropriated approx argue arrange assume attempt attract attracted attracts avail availed availing avoid
   aware awful awfully bagged basically bean beautiful become becoming began begin begins behave believe beside
   best beyond biggish bigwigs blimey bloke bloody boast brief briefly broad broadly buddy budgetary bureaucrats ca
   careful carefully cares carpeted carries caught cause causes certain certainly chap choose chose chosen chunky circa
   claim claimed clarified clarify clearly clever closely colossal commanded commit commits committed complete completely
   confirm confirmed confirms confused confusing consider considerable considered consist consists constitute contain
   contains continues contribute cor correct correctly couldn't crazy create creates crikey current daily damn dare darn
   dear decide decided deem deep definitely depend depends describe deserve despite determine differ differently
   difficult directly disburse disbursed discover discuss divide dominate doubt dude due duly eager earlier early
   earmarks earn ease easier easily eat eats effective effectively elaborate elaborates eligible else emerge enable
   encourage engage enjoy enormous enough ensure entirely enumerate equal equals essentially estimate estimated etcetera
   even eventually evidently exact exceed excellent except excited exciting expensive explain explains fact fairly famous
   fantastic far fast favor favour feel feels felt fetched few fill final finally fine flows folks follow following
   follows foregoing forget formal formally fortunate found frankly frequently funny furnish furnished further garnered
   gather generally generous gentle genuine gigantic ginormous glad glance gonna good goodness gosh gotta gov grand great
   grow guess guessing guv guys hadn't handle handles happy hardly hasn't haven't he'd he's heavily hefty helpful hence
   hereby herewith hold holds honest honestly hope hopefully how's huge humble humongous i'll ideally identify ignore
   illustrate imagine immediate immediately immense impact imply important impressive inclined indeed indicate inform
   inside instead intend intended intends interested interesting intimate invest invested investing it'll itemwise join
   joins keen kind kindly knows lack lads landed largish lasts lately later lay lead leads learn liable likely listing
   lists literally little load locate looks lose lot lots love lovely lowdown lucky madam mainly maintain major manage
   managed mandarins marked massive mate matter matters maximum maybe meager meagre meanwhile measly meets mention
   mentioned mere merely minimum miss modest monies moreover mostly move mr mrs ms nabbed namely narrow nearest nearly
   neat necessarily necessary never nice nil nobody none normal normally notably nothing obtain obtained obvious
   obviously occasionally occur occurs odd official officially often ongoing opinion opposed option original otherwise
   ought outline outlined outright overly overview owe pal paltry pardon particular particularly past perfect perhaps
   personally picked picks plainly plenty pocketed possible possibly potential potentially practically precise prefer
   prepone present presently presumably pretty previously primarily principal prior probably proceed produce promise
   proper properly propose proposed proud prove provided purely puts putting quick quickly quite quote quoted quotes
   range rank rapidly rare rarely rather reach reached reaches real realise realize reasonable reasonably recall recent
   recently recommend recommended redirect refer refers regard regarded regardless regularly remain remaining remains
   remember remind remove reply report reported represent represents respective respectively respond result results
   reveal revert reverted right rundown sanction sanctioned scooped scored secured seek seeks seem seems select send
   sense sensible seriously several severe severely sharp sharply she'd she's shouldn't shown shows significant similar
   similarly simply sit sits sizable size sizeable sizes skinny slight slightly slowly smallish snag snagged snags
   snippet solely solid somebody somehow someplace sometime sometimes somewhat somewhere soon sorts sought specific
   specifically specified specify spectacular spoken state stated states stood strange strictly strong struggle stuck
   stunning substantial substantially such sudden suddenly sufficient suggest suggests suit suitable summarise summarize
   sums suppose supposed supposedly sure surely surprise surprised surprising tabulate tackle tells tend tends
   tentatively terms terribly terrific that's there's thereby therefore therein thereof they'd they'll they're they've
   thorough thoroughly though thought throughout tiny tired tonight tremendous tried true truly trust try trying turned
   typical typically ultimate ultimately unable unclear undertake undertaken undoubtedly unfortunately unless unlike
   unlikely upcoming urgent urgently useful useless usual usually utterly various vary vast verified verify versus vital
   vividly wanna way ways we'll weird welcome weren't whatever whatsoever when's whenever where's whereas whereby wherein
   wherever whether whichever while whilst who's whoever whopping widely willing wish won't wonderful word worded worse
   worst wouldn't wow y'all yearwise yep yesterday you'd you'll you're you've yours yup`.split(/\s+/u),
)
