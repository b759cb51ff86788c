import { withoutLookalikes } from '../budget/lookalikes.ts'
import type { Bilingual } from '../budget/bilingual.ts'
import { CATEGORIES } from '../budget/vocabulary.ts'
import type { Candidate, Layout } from './layout.ts'
import { readAccountMark } from './request-list-account.ts'
import { isFigure, readAmounts } from './request-list-amounts.ts'
import { joined, possibleHeads, readDepartments } from './request-list-in-charge.ts'
import { findItems, type WrappedItem } from './request-list-items.ts'
import { inOrder, NO_ITEMS, numberingRemarks } from './request-list-numbering.ts'
import { readCategory } from './terms.ts'

/**
 * 新規事業及びレベルアップ事業一覧（要求段階）, as text out of a PDF. Cells of a row stand one after another with a
 * space or a line end between them: No 部 課名 事業名 区分 要求内容 要求額 うちレベルアップ. Names, departments and
 * descriptions go on in the next line where the cell was full, and the two amounts, in 千円 (the unit is not printed),
 * end the item. 【国保会計】 before 部 or 事業名 marks the special account; all other items are of the general one.
 */
export const requestList: Layout = {
  name: 'request-list',
  description: {
    ja: '新規事業及びレベルアップ事業一覧（要求段階）。PDFから取り出したテキスト。金額は千円',
    en: 'List of new and expanded programs at the request stage (要求段階), text out of a PDF, in thousand yen',
  },
  complete: ['program'],
  read(text) {
    const { items, unreadable } = findItems(withoutLookalikes(text).split('\n'))
    const read = items.map((item) => ({ item, result: readItem(item) }))
    return {
      candidates: read.flatMap(({ result }) => ('kind' in result ? [result] : [])),
      carriedDown: [],
      pairedBySums: [],
      unassigned: [],
      unreadable: inOrder([
        ...(items.length === 0 ? [NO_ITEMS] : []),
        ...unreadable,
        ...numberingRemarks(items),
        ...read.flatMap(({ item: { row, line }, result }) =>
          'kind' in result ? [] : [{ line, message: ofItem(row, result) }],
        ),
      ]),
    }
  },
}

/** One item as a candidate, or the first thing that keeps it from being read. */
function readItem({ row, line, section, sectionName, words }: WrappedItem): Candidate | Bilingual {
  const categories = words.flatMap(({ text }, at) => {
    const category = readCategory(text)
    return category === undefined ? [] : [{ category, at }]
  })
  const [found, second] = categories
  if (!found) return NO_CATEGORY
  if (second) return TWO_CATEGORIES

  const figures = words.slice(words.findLastIndex(({ text }) => !isFigure(text)) + 1)
  const [total, expansion, more] = figures.map(({ text }) => text)
  if (total === undefined || expansion === undefined || more !== undefined) {
    return notTwoAmounts(figures.length)
  }
  const amounts = readAmounts(found.category, { total, expansion }, REQUESTED)
  if ('problem' in amounts) return amounts.problem

  const content = joined(words.slice(found.at + 1, words.length - figures.length))
  if (content === '') return NO_CONTENT

  const [first = { text: '', beginsLine: true }, ...others] = words.slice(0, found.at)
  const before = readAccountMark(first.text)
  const heads = possibleHeads(before.rest === '' ? others : [{ ...first, text: before.rest }, ...others])
  const [head, otherHead] = heads
  if (!head || otherHead) return unclearHead(joined(words.slice(0, found.at)))
  const name = readAccountMark(head.name)
  const problem = before.problem ?? name.problem
  if (problem) return problem
  if (name.rest === '') return unclearHead(joined(words.slice(0, found.at)))

  const { names, andOthers } = readDepartments(head.department)
  return {
    kind: 'program',
    line,
    fields: {
      row,
      ...(section === undefined ? {} : { section }),
      ...(sectionName === undefined ? {} : { section_name: sectionName }),
      bureau: head.bureau,
      departments: names,
      departments_and_others: andOthers,
      account: before.account ?? name.account ?? 'general',
      printed_name: name.rest,
      category: found.category,
      requested: amounts.total,
      ...(amounts.expansion === undefined ? {} : { requested_expansion: amounts.expansion }),
      text: content,
    },
  }
}

const REQUESTED: Bilingual = { ja: '要求額', en: 'requested amount' }
const KNOWN_CATEGORIES = Object.values(CATEGORIES)
  .map(({ ja }) => ja)
  .join('、')

const ofItem = (row: number, message: Bilingual): Bilingual => ({
  ja: `No ${row}: ${message.ja}`,
  en: `No. ${row}: ${message.en}`,
})
const NO_CATEGORY: Bilingual = {
  ja: `区分（${KNOWN_CATEGORIES}）がありません。資料の区分を確かめてください`,
  en: `there is no category (${KNOWN_CATEGORIES}); check the category in the document`,
}
const TWO_CATEGORIES: Bilingual = {
  ja: '区分が2つあります。次の項目と続いていないか、区分の語が説明にないか、資料で確かめてください',
  en: 'there are two categories; check whether the next item runs into this one, or a category word stands in the text',
}
const NO_CONTENT: Bilingual = {
  ja: '要求内容がありません。資料から抜けていないか確かめてください',
  en: 'there is no description (要求内容); check whether the text lacks it',
}
const notTwoAmounts = (count: number): Bilingual => ({
  ja: `終わりにあるはずの要求額とうちレベルアップの2つが、${count}つあります。資料の数字と見比べて直してください`,
  en: `two figures should end it (要求額, うちレベルアップ), but there are ${count}; compare them with the document and put them right`,
})
const unclearHead = (printed: string): Bilingual => ({
  ja: `「${printed}」を部・課名・事業名に分けられません。資料と見比べ、間に空白を1つずつ入れてください`,
  en: `“${printed}” cannot be told apart into 部, 課名 and 事業名; put one space between them as in the document`,
})
