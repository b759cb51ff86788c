import { attached } from '../src/answers/attached.ts'
import { departmentChart } from '../src/answers/total-charts.ts'
import { amountFacts, disagreementFacts } from '../src/answers/amount-facts.ts'
import { budgetTitleName, departmentLines, titleOf } from '../src/answers/facts.ts'
import { invalid, oneOfTwo } from '../src/answers/invalid.ts'
import { nextQuestions, otherYears } from '../src/answers/next-questions.ts'
import { DEPARTMENT_OPTION, PROGRAM_OPTION, YEAR_OPTION } from '../src/answers/options.ts'
import { PAGE_OPTION, pageOf } from '../src/answers/pages.ts'
import { programLines } from '../src/answers/program-line.ts'
import { bureauSource, differingEntries, listSource, sourceLines } from '../src/answers/source-line.ts'
import { programYearMenu, withRecord } from '../src/answers/which-program.ts'
import { departmentSum } from '../src/answers/sums.ts'
import { departmentNaming, withNamed } from '../src/answers/which-name.ts'
import { withYear } from '../src/answers/which-year.ts'
import type { World } from '../src/answers/world.ts'
import type { FiscalYear } from '../src/budget/fiscal-year.ts'
import type { Department } from '../src/budget/program.ts'
import { CATEGORIES } from '../src/budget/vocabulary.ts'
import type { Command } from '../src/dialogue/command.ts'
import { counted, fullAmount, yearName } from '../src/dialogue/figures.ts'
import { bothNames, inLanguage, speak } from '../src/dialogue/language.ts'
import { quote } from '../src/dialogue/quote.ts'
import { strong, type Action, type Answer } from '../src/dialogue/reply.ts'
import type { Request } from '../src/dialogue/request.ts'

const options = {
  program: PROGRAM_OPTION,
  department: DEPARTMENT_OPTION,
  year: YEAR_OPTION,
  page: PAGE_OPTION,
} as const

/** Who is in charge of a program, or what a department is in charge of. */
export const department: Command<World, typeof options> = {
  name: 'department',
  ja: '所管',
  description: {
    ja: '事業の所管課、または課の事業一覧と合計を調べます',
    en: 'Who is in charge of a program, or the programs of a department with their total',
  },
  options,
  examples: [{ program: '母子手帳' }, { department: '教育指導課' }],
  answer: ({ program: text, department: name, year, page }, request, world) => {
    if (name !== undefined && text !== undefined) return oneOfTwo(request)
    if (name !== undefined) return ofDepartmentText(name, year, page, request, world)
    if (text === undefined) {
      return invalid(
        { ja: '事業か所管のどちらかを入れてください。', en: 'Please give a program or a department.' },
        request,
      )
    }
    const exact = world.departments.exactly(text)
    if (exact !== undefined) return ofDepartment(exact, year, page, request, world)
    return ofProgram(text, year, request, world)
  },
}

function ofProgram(text: string, year: FiscalYear | undefined, request: Request, world: World): Answer {
  const say = speak(request.locale)
  return withRecord(text, year, request, world, (program, record, why) => {
    const { locale } = request
    const { lead } = record
    const title = budgetTitleName(lead, locale)
    return {
      outcome: 'answered',
      card: {
        title: titleOf(program, record.fiscalYear, locale),
        ...(why && { lead: [why] }),
        facts: [
          {
            label: say('所管', 'Department'),
            lines: departmentLines(record, locale).map((line) =>
              typeof line === 'string' ? [strong(line)] : line,
            ),
          },
          ...(title === undefined ? [] : [{ label: say('款・会計', 'Budget title'), lines: [title] }]),
          ...amountFacts(record, locale).slice(0, 1),
          ...disagreementFacts(record, locale),
        ],
        sources: [
          ...(bureauSource(record).length > 0
            ? []
            : [
                say(
                  'この所管の部の名前は、この事業の資料に書かれていません。',
                  'The documents on this program do not name the bureau (部) of its department.',
                ),
              ]),
          ...sourceLines([lead, ...bureauSource(record), ...differingEntries(record)], world, locale),
        ],
      },
      actions: [
        ...lead.departments.slice(0, 3).map((one): Action => ({
          label: say(`${one.name.ja}の事業`, `Programs of ${one.name.en}`),
          request: { command: 'department', options: { department: one.id, year: record.fiscalYear } },
        })),
        ...nextQuestions('department', program, record, world, locale),
        ...otherYears('department', program, record, locale),
      ],
    }
  })
}

function ofDepartmentText(
  text: string,
  year: FiscalYear | undefined,
  page: number | undefined,
  request: Request,
  world: World,
): Answer {
  const say = speak(request.locale)
  const typed = quote(text)
  return withNamed(text, 'department', departmentNaming(world), request, {
    found: (one) => ofDepartment(one, year, page, request, world),
    notFound: () => ({
      outcome: 'not-found',
      card: {
        title: say('見つかりませんでした', 'Not found'),
        lead: [
          say(
            `「${typed}」という所管は資料にありません。${world.book.departments.length}の課などの名前と読みを探しました。`,
            `No department in the data fits "${typed}". Searched the names and readings of ${world.book.departments.length} departments.`,
          ),
          say(
            '「教育」「防災」のような言葉で探せます。事業から探すには program に事業の名前を入れてください。',
            'Try a word such as 教育 or 防災, or give the name of a program in the option program.',
          ),
        ],
      },
      actions: [
        {
          label: say('事業を検索', 'Search programs'),
          request: { command: 'search', options: { query: typed } },
        },
      ],
    }),
  })
}

function ofDepartment(
  one: Department,
  asked: FiscalYear | undefined,
  page: number | undefined,
  request: Request,
  world: World,
): Answer {
  const say = speak(request.locale)
  const newest = world.book.years.find((year) => world.book.recordsOf(one, year).length > 0)
  return withYear(asked ?? newest, request, world, (year) => {
    const { locale } = request
    const { records, total, budgeted, shared, onlyRequested } = departmentSum(one, year, world.book)
    const others = world.book.years
      .filter((other) => other !== year)
      .map((other) => ({ other, count: world.book.recordsOf(one, other).length }))
      .filter(({ count }) => count > 0)
    const fuller = others
      .filter(({ count }) => count > records.length)
      .map(({ other, count }) =>
        say(
          `${yearName(other, 'ja')}には${count}件あります。`,
          `There ${count === 1 ? 'is' : 'are'} ${counted(count, 'program')} in ${yearName(other, 'en')}.`,
        ),
      )
    const list = pageOf(
      records,
      page,
      { command: 'department', options: { department: one.id, year } },
      locale,
    )
    const title = say(
      `${one.name.ja}の事業（${yearName(year, 'ja')}）`,
      `${bothNames(one.name, 'en')}, ${yearName(year, 'en')}`,
    )
    return {
      outcome: records.length === 0 ? 'not-found' : 'answered',
      card: {
        title,
        lead:
          records.length === 0
            ? [
                say(
                  `${one.name.ja}の事業は、${yearName(year, 'ja')}の資料にありません。`,
                  `The documents of ${yearName(year, 'en')} hold no program of this department.`,
                ),
                ...fuller,
              ]
            : [
                [
                  say(`${budgeted}事業、予算額の合計 `, `${counted(budgeted, 'program')}, budgeted in all `),
                  strong(fullAmount(total, locale)),
                ],
                ...(shared > 0
                  ? [
                      say(
                        `ほかの課と共同の${shared}事業は全額を含みます。`,
                        `${shared} of them are shared with other departments and are counted in full.`,
                      ),
                    ]
                  : []),
                ...(onlyRequested > 0
                  ? [
                      say(
                        `ほかに、要求されて予算が付かなかった事業が${onlyRequested}件あります。`,
                        `Besides, ${counted(onlyRequested, 'program')} requested and not budgeted.`,
                      ),
                    ]
                  : []),
                ...fuller,
              ],
        facts: [
          {
            label: say(`予算額の大きい順（${list.count}）`, `Largest budget first (${list.count})`),
            lines: list.items.flatMap(({ program, record }, index) =>
              programLines(
                list.from + index,
                program,
                record.budgeted?.total,
                record.budgeted?.total
                  ? inLanguage(CATEGORIES[record.lead.category], locale)
                  : say('予算計上なし', 'not budgeted'),
                locale,
              ),
            ),
          },
        ].filter((fact) => fact.lines.length > 0),
        sources: [
          ...(records.length === 0
            ? []
            : [
                say(
                  '課の予算全体ではなく、資料にある事業だけの合計です。',
                  "Only the programs in the documents, not the department's whole budget.",
                ),
              ]),
          ...listSource(
            records.map(({ record }) => record.lead),
            world,
            locale,
          ),
        ],
      },
      actions: [
        ...list.actions,
        ...others.map(({ other }): Action => ({
          label: yearName(other, locale),
          request: { command: 'department', options: { department: one.id, year: other } },
        })),
      ],
      ...attached(departmentChart(title, list, locale)),
      ...(list.items.length > 0 && {
        menu: programYearMenu(list.items, 'program', locale),
      }),
    }
  })
}
