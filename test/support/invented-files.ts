/**
 * The tables of 星見市 (Hoshimi City), a town that does not exist: the programs of fiscal 2021 in a plan, and in the
 * requests and sheets before it. Two requests became one program, one was budgeted 0 and one never came to a budget.
 */
export const INVENTED_FILES = {
  'documents.csv': `\
id,order,title_ja,title_en,publisher_ja,publisher_en,fiscal_year,stage,population_ja,population_en,not_covered_ja,not_covered_en,gives_funding,lines
plan-2021,3,令和3年度 主な事業,Main programs of fiscal 2021,星見市,Hoshimi City,2021,budget,市が選んだ4事業,four programs that the city chose,決算,executed amounts,true,60
requests-2021,1,令和3年度 予算の要求,Budget requests of fiscal 2021,星見市,Hoshimi City,2021,request,各部の要求5件,five requests of the bureaus,予算額、財源,"budgeted amounts, funding",false,20
outline-2021,4,令和3年度 予算のあらまし,The budget of fiscal 2021 in outline,星見市,Hoshimi City,2021,budget,会計の総額と取組（事業の一覧ではありません）,totals of the accounts and focus areas (not a list of programs),事業ごとの予算額,amounts of single programs,false,40
sheets-2021,2,令和3年度 要求の説明書,Request sheets of fiscal 2021,星見市,Hoshimi City,2021,budget,1枚ずつ説明した2事業,"two programs, each on a sheet",ほかの事業,other programs,true,60
`,
  'departments.csv': `\
id,name,reading,name_en,is_collective
education,教育課,きょういくか,Education Section,false
parks,公園課,こうえんか,Parks Section,false
branch-offices,各支所窓口課,かくししょまどぐちか,Counter Sections of the branch offices,true
`,
  'bureaus.csv': `\
id,name,reading,name_en
learning,学び部,まなびぶ,Learning Bureau
citizens,市民部,しみんぶ,Citizens Bureau
`,
  'budget-titles.csv': `\
id,name,reading,name_en,account
education,教育費,きょういくひ,Education,general
public-works,土木費,どぼくひ,Public works,general
nhi,国民健康保険事業会計,こくみんけんこうほけんじぎょうかいけい,National Health Insurance account,nhi
`,
  'pillars.csv': `\
id,name,name_en
learning-town,まなぶまち,A learning town
green-town,みどりのまち,A green town
`,
  'policies.csv': `\
id,pillar,name,name_en
open-learning,learning-town,だれもが学べるまちをつくる,A town where everyone can learn
`,
  'programs.csv': `\
id,name,reading,name_en
star-hall-operation,星見科学館の管理運営,ほしみかがくかんのかんりうんえい,Running the Hoshimi Science Hall
river-park,河原公園の整備,かわらこうえんのせいび,Building Kawara Park
school-meal-grants,学校給食費の助成,がっこうきゅうしょくひのじょせい,Grants for school meals
health-checkups,健康診査の予約,けんこうしんさのよやく,Booking of health check-ups
night-library,夜の図書室,よるのとしょしつ,Night library
moon-bus,月見バスの運行,つきみばすのうんこう,Running the moon-viewing bus
`,
  'program-ids.csv': `\
id,moved_to
star-hall-operation,
river-park,
school-meal-grants,
health-checkups,
star-hall,star-hall-operation
night-library,
moon-bus,
`,
  'entries.csv': `\
document,row,program,printed_name,category,title,title_and_others,pillar,policy,departments_and_others,requested,requested_expansion,budgeted,budgeted_expansion,summary_ja,summary_en,keywords,note_ja,note_en,section,line
plan-2021,1,star-hall-operation,星見科学館の管理運営,temporary-new,education,false,learning-town,open-learning,false,,,120000,,プラネタリウムのある科学館を開き、展示や教室を行います。,Opens a science hall with a planetarium and holds exhibitions and classes.,プラネタリウム、展示、教室,,,1(1),12
plan-2021,2,river-park,河原公園の整備,expanded,public-works,true,green-town,,false,50000,6000,45500,5500,川のそばの公園に広場と遊具をつくります。,Makes a square and a playground in a park by the river.,遊具、広場,,,1(2),20
plan-2021,3,school-meal-grants,学校給食費の助政,temporary-continuing,education,false,learning-town,open-learning,true,,,8000,,小学校の給食にかかる家庭の負担を軽くします。,Eases what families pay for meals at elementary schools.,昼ごはん、子育て,,,1(2),21
plan-2021,4,health-checkups,健康診査の予約,new,nhi,false,green-town,,false,,,1000,,健診の予約をインターネットで受け付けます。,Takes bookings of health check-ups online.,健診、検診,,,2(1),33
requests-2021,1,school-meal-grants,学校給食費の助成,expanded,,false,,,false,5000,1000,,,給食にかかる家庭の負担を軽くします。,Eases what families pay for meals.,昼ごはん,,,1,5
requests-2021,2,school-meal-grants,給食の牛乳代の助成,new,,false,,,false,3500,,,,給食の牛乳代を助成します。,Pays for the milk served with meals.,牛乳,,,1,8
requests-2021,3,health-checkups,健康診査の予約,new,,false,,,false,1200,,,,健診の予約を受け付けるしくみをつくります。,Builds a way to take bookings of check-ups.,健診,,,2,11
requests-2021,4,night-library,夜の図書室,new,,false,,,false,600,,,,図書室を夜も開きます。,Opens the library at night as well.,,,,2,14
requests-2021,5,moon-bus,月見バスの運行,new,,false,,,false,700,,,,月を見に行くバスを走らせます。,Runs a bus to see the moon.,,,,2,17
sheets-2021,7,health-checkups,健康診査の予約,new,nhi,false,,,false,1200,,1000,,健診の予約のしくみをつくります。,Builds a way to book check-ups.,,説明書は財源を一般財源としています。,The sheet gives general revenue as the funding.,説明書,3
sheets-2021,8,moon-bus,月見バスの運行,new,public-works,false,,,false,700,,0,,月を見に行くバスは見送られました。,The bus to see the moon was put off.,,,,説明書,40
`,
  'entry-departments.csv': `\
document,row,position,department,bureau
plan-2021,1,1,education,
plan-2021,2,1,parks,
plan-2021,2,2,branch-offices,
plan-2021,3,1,education,
plan-2021,4,1,branch-offices,
requests-2021,1,1,education,learning
requests-2021,2,1,education,learning
requests-2021,3,1,branch-offices,citizens
requests-2021,4,1,education,learning
requests-2021,5,1,parks,citizens
sheets-2021,7,1,branch-offices,citizens
sheets-2021,8,1,parks,citizens
`,
  'funding.csv': `\
document,row,source,amount
plan-2021,1,other,20000
plan-2021,1,general,100000
plan-2021,2,national,10000
plan-2021,2,metropolitan,5000
plan-2021,2,other,500
plan-2021,2,general,30000
plan-2021,3,general,8000
plan-2021,4,national,100
plan-2021,4,nhi-premiums,900
sheets-2021,7,general,1000
`,
  'openings.csv': `\
document,row,position,opening,what_ja,reading,what_en,date,kind,area,note_ja,note_en
plan-2021,1,1,science-hall,星見科学館,ほしみかがくかん,Hoshimi Science Hall,2022-04-01,facility,shiba,プラネタリウムを含む,with its planetarium
plan-2021,2,1,kawara-park,河原公園,かわらこうえん,Kawara Park,2022-10,facility,,,
plan-2021,4,1,booking-system,健診予約システム,けんしんよやくしすてむ,Check-up booking system,FY2023,system,,,
sheets-2021,7,1,booking-system,健診予約システム,けんしんよやくしすてむ,Check-up booking system,FY2023,system,,,
`,
  'facilities.csv': `\
document,row,position,name,reading,name_en,work_ja,work_en,area
plan-2021,1,1,星見科学館,ほしみかがくかん,Hoshimi Science Hall,管理運営,operation,shiba
plan-2021,2,1,河原公園,かわらこうえん,Kawara Park,整備,construction,
`,
  'changes.csv': `\
document,row,position,subject_ja,subject_en,before,after
plan-2021,3,1,給食費の補助率,Subsidy rate for school meals,1/2,2/3
`,
  'terms.csv': `\
document,row,position,subject_ja,subject_en,value
plan-2021,3,1,補助の上限,Ceiling of the grant,"月額4,000円"
`,
  'corrections.csv': `\
document,row,position,field,printed,meant,reason_ja,reason_en
plan-2021,3,1,name,助政,助成,「助成」の誤記,"slip for ""助成"" (grant)"
`,
  'links.csv': `\
document,row,kind,evidence_ja,evidence_en
requests-2021,1,same-name,名前と課が同じ,Same name and section
requests-2021,2,merged-into,給食費の助成に牛乳代が入った,The milk became part of the grants for meals
requests-2021,3,same-name,名前が同じ,Same name
requests-2021,4,new,ほかの資料にない,In no other document
requests-2021,5,new,ほかの資料にない,In no other document
sheets-2021,7,same-name,名前が同じ,Same name
`,
  'similar-programs.csv': `\
a,b,reason_ja,reason_en
star-hall-operation,night-library,科学館と図書室は別の施設,The hall and the library are different places
`,
  'line-items.csv': `\
document,row,position,part,name_ja,name_en,requested,budgeted,special_funds,line
sheets-2021,7,1,expansion,予約システムの開発,Building the booking system,900,700,,10
sheets-2021,7,2,regular,案内はがき,Postcards,300,300,,11
sheets-2021,8,1,all,バスの借り上げ,Hire of the bus,700,0,,45
`,
  'schedules.csv': `\
document,row,position,when,printed,what_ja,what_en,line
sheets-2021,7,1,2021-04/2021-09,令和3年4〜9月,予約システムの開発,Building the booking system,20
sheets-2021,7,2,2021-10,10月,予約の開始,Bookings begin,21
`,
  'decisions.csv': `\
document,row,outcome,reason_ja,reason_en,review
sheets-2021,7,reduced,開発の費用を精査しました。,The cost of building it was reviewed.,継続
sheets-2021,8,refused,利用の見込みが立ちません。,Nobody knows who would ride it.,
`,
  'details.csv': `\
document,row,position,kind,text_ja,text_en,line
sheets-2021,7,1,target,40歳からの市民,Citizens from the age of 40,30
sheets-2021,7,2,effect,窓口の待ち時間が減ります。,Less waiting at the counters.,31
`,
  'printed-values.csv': `\
printed,value_en
"月額4,000円","¥4,000 a month"
継続,continue
年4回,4 times a year
年12回,12 times a year
30か所,30 places
2億円,¥0.2 billion
令和4年10月,October 2022
令和4年12月,December 2022
河原公園,Kawara Park
河原ひろば,Kawara Square
河原一丁目2番3号,1-2-3 Kawara
地上2階,2 storeys
午前9時〜午後5時,9 a.m. to 5 p.m.
月曜日,Mondays
`,
  'words.csv': `\
written,means,kind,reason
プラネ,プラネタリウム,abbreviation,短い言い方
検診,健診,variant,同じ読みの別の漢字
お昼,給食,everyday,学校で食べる昼ごはん
`,
  'control-totals.csv': `\
document,measure,by,key,value
plan-2021,rows,all,all,4
plan-2021,budgeted,all,all,174500
plan-2021,requested,all,all,50000
plan-2021,rows,category,expanded,1
plan-2021,budgeted,category,expanded,45500
plan-2021,rows,source,general,3
plan-2021,budgeted,source,general,138000
plan-2021,requested-expansion,all,all,6000
plan-2021,budgeted-expansion,all,all,5500
requests-2021,rows,all,all,5
requests-2021,requested,all,all,11000
requests-2021,requested-expansion,all,all,1000
sheets-2021,rows,all,all,2
sheets-2021,requested,all,all,1900
sheets-2021,budgeted,all,all,1000
`,
  'accounts.csv': `\
document,fiscal_year,account,amount,share_percent,difference,growth_percent,line
outline-2021,2021,general,900000,90.0,-100000,-10.0,3
outline-2021,2021,nhi,100000,10.0,0,0.0,4
outline-2021,2021,all,1000000,100.0,-100000,-9.1,5
outline-2021,2020,general,1000000,90.9,,,3
outline-2021,2020,nhi,100000,9.1,,,4
outline-2021,2020,all,1100000,100.0,,,5
`,
  'plan-summary.csv': `\
document,position,part,kind,name,name_en,pillar,policy,programs,amount_man,rounding_man,line
plan-2021,1,field,line,だれもが学べるまちをつくる,A town where everyone can learn,learning-town,open-learning,3,12801,0,2
plan-2021,2,field,line,みどりを守る,Guarding the green,green-town,,2,4651,0,3
plan-2021,3,all,total,合計,Total,,,5,17451,-1,4
`,
  'focus-areas.csv': `\
document,area,name,reading,name_en,amount_man,rounding_man,line
outline-2021,1,星を楽しむまちの取組,ほしをたのしむまちのとりくみ,A town that enjoys the stars,13001,1,10
`,
  'focus-items.csv': `\
document,area,item,name,reading,name_en,amount_man,keywords,note_ja,note_en,line
outline-2021,1,1,科学館で宇宙に親しむ,かがくかんでうちゅうにしたしむ,Close to space at the science hall,12000,望遠鏡,,,11
outline-2021,1,2,夜空の明るさの調査,よぞらのあかるさのちょうさ,A survey of the night sky,1000,,一部は来年度の分です。,Part of it is for next year.,14
`,
  'focus-points.csv': `\
document,area,item,position,text_ja,text_en,line
outline-2021,1,1,1,科学館で星を見る会を開きます。,Star parties are held at the hall.,12
outline-2021,1,2,1,街の明かりを測ります。,The lights of the town are measured.,15
`,
  'focus-programs.csv': `\
document,area,item,position,program
outline-2021,1,1,1,star-hall-operation
`,
  'focus-figures.csv': `\
document,area,item,position,subject_ja,subject_en,value,before,after,line
outline-2021,1,1,1,星を見る会の回数,Number of star parties,,年4回,年12回,12
outline-2021,1,2,1,測る場所,Places to measure,30か所,,,15
`,
  'key-figures.csv': `\
document,position,kind,subject_ja,subject_en,value,line
outline-2021,1,fund,星見基金の活用,Use of the star fund,2億円,6
`,
  'document-corrections.csv': `\
document,position,field,printed,meant,reason_ja,reason_en,line
outline-2021,1,amount,〇〇万円,"1億3,001万円",仮の文字が残った,a placeholder was left in,10
`,
  'announcements.csv': `\
document,position,opening,name,reading,name_en,former_names,date,kind,area,address,size,hours,closed_days,contents_ja,contents_en,replaces_ja,replaces_en,line
outline-2021,1,kawara-park,河原ひろば,かわらひろば,Kawara Square,河原公園,2022-12,facility,shiba,河原一丁目2番3号,地上2階,午前9時〜午後5時,月曜日,広場と遊具のある公園です。,A park with a square and a playground.,古い広場,The old square,20
outline-2021,2,star-bus,星見バス,ほしみばす,Star bus,,,service,,,,,,,,,,25
`,
  'announcement-programs.csv': `\
document,position,program
outline-2021,1,river-park
`,
  'follow-ups.csv': `\
document,position,program,kind,text_ja,text_en,earlier,later,line
outline-2021,1,river-park,opening-date,開園が2か月遅い月になりました。,The park opens two months later.,令和4年10月,令和4年12月,20
outline-2021,2,river-park,name,公園の名前が決まりました。,The park has its name.,河原公園,河原ひろば,20
`,
} as const

/** A file of the invented data set. */
export type InventedFile = keyof typeof INVENTED_FILES

/** How the words of its texts are read; every other word stands for itself. */
export const INVENTED_READINGS = {
  星見: 'ほしみ',
  科学館: 'かがくかん',
  管理: 'かんり',
  運営: 'うんえい',
  開き: 'ひらき',
  展示: 'てんじ',
  教室: 'きょうしつ',
  行い: 'おこない',
  河原: 'かわら',
  公園: 'こうえん',
  整備: 'せいび',
  川: 'かわ',
  広場: 'ひろば',
  遊具: 'ゆうぐ',
  学校: 'がっこう',
  小学校: 'しょうがっこう',
  給食: 'きゅうしょく',
  費: 'ひ',
  助成: 'じょせい',
  家庭: 'かてい',
  負担: 'ふたん',
  軽く: 'かるく',
  昼: 'ひる',
  子育て: 'こそだて',
  補助: 'ほじょ',
  率: 'りつ',
  上限: 'じょうげん',
  健康: 'けんこう',
  診査: 'しんさ',
  予約: 'よやく',
  健診: 'けんしん',
  検診: 'けんしん',
  受け付け: 'うけつけ',
  牛乳: 'ぎゅうにゅう',
  代: 'だい',
  夜: 'よる',
  図書室: 'としょしつ',
  月見: 'つきみ',
  運行: 'うんこう',
  走らせ: 'はしらせ',
} as const
