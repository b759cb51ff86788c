/** The file, in the directory of what the bot remembers, that digests are kept in. */
export const STORE_FILE = 'digests.sqlite'
