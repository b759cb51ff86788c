import { describe, expect, it } from 'vitest'
import { shipped } from '../support/shipped.ts'

/**
 * Ids of things that open, as readers' calendars hold them. A new thing is added here; nothing is ever taken away, as its
 * calendar entry could no longer be updated. What a newer document calls otherwise keeps its id.
 */
const PUBLISHED = [
  'administrative-data-analysis-system',
  'after-school-day-service',
  'akasaka-junior-high-rebuilding',
  'basic-japanese-class',
  'cashless-payment',
  'child-development-support-center',
  'child-family-center',
  'child-family-support-center',
  'child-guidance-center',
  'child-guidance-city-duties',
  'city-heights-kurumacho',
  'city-heights-takahama',
  'community-room-cafe',
  'consultation-record-system',
  'dementia-support-shop-certification',
  'deposit-inquiry-service',
  'digital-tax-records',
  'digital-textbooks',
  'disability-app',
  'e-book-service',
  'enclosed-smoking-areas',
  'former-shinno-school-facilities',
  'fudanotsuji-private-floors',
  'fudanotsuji-square',
  'holiday-lodge-reservation-system',
  'hometown-tax-donations-for-groups',
  'industry-promotion-center',
  'litter-pickup-website',
  'loan-mediation-counter',
  'maternal-app-nursery-information',
  'mayor-press-conference-videos',
  'medical-safety-support-center',
  'mental-disability-support-center',
  'minato-heart-friend',
  'minato-science-museum',
  'mita-library',
  'mobile-router-lending',
  'mother-and-child-facility',
  'nhi-premium-collection-measures',
  'nijiiro-nursery-takeshiba',
  'nursery-supervision',
  'nursery-work-system',
  'ohayo-nursery-omotesando',
  'online-care-prevention',
  'postnatal-doula-course-grant',
  'public-assistance-health-checks',
  'recyclables-collector-grant',
  'sakura-nursery-roppongi',
  'school-classroom-works',
  'shibahama-elementary-school',
  'sick-child-care-reservation-system',
  'special-class-daiba',
  'special-class-takanawa',
  'takanawa-3-welfare-facility',
  'temporary-protection-shelter',
  'ward-grant-scholarship',
  'web-account-transfer-registration',
  'welfare-one-stop-counter',
  'with-book-nursery-roppongi',
]

describe('the ids of things that open', () => {
  it('are all there for ever, and every new one is written down', () => {
    const known = new Set([
      ...shipped.book.openingPlans.map(({ id }) => id),
      ...shipped.book.programs.flatMap(({ entries }) =>
        entries.flatMap(({ openings }) => openings.map(({ id }) => id)),
      ),
    ])
    expect([...known].toSorted()).toEqual(PUBLISHED)
  })
})
