/** Name of the data set. Ids that leave it, such as those of calendar events, carry it: never change it. */
export const DATA_SET = 'minato-budget'
