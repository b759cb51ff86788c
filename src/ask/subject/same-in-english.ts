import { englishStem } from '../../search/english.ts'

/** English words that say the same in a question about a budget, a group a line. Add one by a line. */
const GROUPS = `
  child children kid kids toddler youngster youngsters toddlers tot tots
  baby babies infant infants newborn newborns
  mother mothers mom moms mum mums maternal pregnant pregnancy expecting
  parent parents mum dad couple couples
  sick ill illness recovering unwell
  daycare nursery nurseries childcare creche preschool
  late late-hours extended overtime
  senior seniors elderly aged old older grandparents pensioner pensioners retiree retirees
  disabled disability disabilities handicapped
  earthquake seismic quake tremor
  proofing retrofit retrofitting strengthening reinforcement
  rebuild rebuilding reconstruct reconstruction
  build building construct construction constructing
  renovate renovation fix fixing refurbish refurbishment refurbishing renewal repair revamp revamping redo redone redoing overhaul remodel remodelling
  translate translating translation multilingual language languages
  interpreting interpreter interpretation
  counter counters desk
  firm firms company companies business businesses enterprise
  loan loans lending credit
  smoke smoking tobacco cigarette cigarettes smoker smokers
  manners rules etiquette
  scan scanning digitize digitise digitizing digitising digitization digitisation digital paperless
  teacher teachers staff
  road roads street streets sidewalk sidewalks pavement
  barrier wheelchair accessible accessibility
  emergency disaster evacuation
  prepare preparing preparedness preparation
  lodge lodges hotel inn
  branch regional
  discount premium
  lamp lamps light lights lighting bulb bulbs
  garbage trash rubbish waste
  caregiver caregivers care carer carers
  guide guiding mediation mediate
  help support assistance aid assist
  subsidy subsidies grant grants
  robot robots
  tablet tablets ipad
  book books
  toilet toilets restroom restrooms bathroom lavatory lavatories loo loos washroom washrooms wc
  park parks
  noise noisy
  plane planes aircraft airplane airplanes aeroplane aeroplanes jet jets flight flights
  marine ocean sea
  plastic plastics
  flood floods flooding
  slope landslide landslides mudslide mudslides
  wall walls
  lift elevator elevators
  shop shops store stores
  voucher vouchers coupon coupons
  patrol patrols patrolling
  radio radios
  shelter shelters
  app apps application
  web website homepage site
  video videos film movie
  history historical
  museum museums
  divorce divorced divorcing
  violence abuse abused
  birth childbirth delivery
  tax taxes
  pupil pupils student students
  classroom classrooms class classes
  school schools
  song anthem
  protect protecting safeguard safeguarding
  live lives life living daily
  industry industries business businesses
  covid corona coronavirus pandemic
  certificate certificates juminhyo
  staff employees workers
  save saving savings cut
  vacation holiday holidays
  bot chatbot
  write writing compile compiling compilation
  emblem crest badge
  survey surveys questionnaire study
  condominium condominiums condo condos apartment apartments flat flats mansion mansions
  youth young
  forest forests wood woods woodland timber
  energy power
  light lights lighting
  employment job jobs work
  checkup checkups
  scholarship scholarships bursary bursaries
  visit visits
  library libraries
  ward-wide common
  foreign foreigners
  japanese nihongo
  neighbourhood neighborhood
  association associations chokai chonaikai
  canal canals waterway waterways
  tout touts touting barker barkers
  centre center
  programme program
`

const SAME: ReadonlyMap<string, readonly string[]> = stemGroups()

/** The stems of the words that say the same as a word, without its own. */
export function sameInEnglish(word: string): readonly string[] {
  return SAME.get(englishStem(word)) ?? []
}

function stemGroups(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const line of GROUPS.trim().split('\n')) {
    const stems = [
      ...new Set(
        line
          .trim()
          .split(/[\s-]+/u)
          .map(englishStem),
      ),
    ]
    for (const stem of stems) {
      found.set(stem, [...(found.get(stem) ?? []), ...stems.filter((one) => one !== stem)])
    }
  }
  return found
}
