import { openStudio } from '../charts/studio.ts'

/** Where all charts of this process are drawn, so that each is drawn once. */
export const studio = openStudio()
