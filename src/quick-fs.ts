/**
 * What a start needs of node:fs. Importing node:fs by name lists all of its exports, and loads its streams and promises to
 * do so: 2 ms.
 */
export const { existsSync, fstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } =
  process.getBuiltinModule('node:fs')
