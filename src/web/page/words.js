/** @import {Locale} from './types.d.ts' */

/** Every word of the page itself. @satisfies {Record<string, { ja: string, en: string }>} */
const WORDS = {
  title: { ja: '予算ボット', en: 'Budget Bot' },
  reader: { ja: '住民', en: 'Resident' },
  channel: { ja: '予算の質問', en: 'budget-questions' },
  topic: { ja: 'Discordなしで試せるページ', en: 'the bot without Discord' },
  skip: { ja: '入力欄へ移る', en: 'Skip to the input' },
  commands: { ja: 'コマンド', en: 'Commands' },
  commandList: { ja: 'コマンドの一覧', en: 'List of commands' },
  conversation: { ja: '会話', en: 'Conversation' },
  controls: { ja: '表示と時計', en: 'Display and clock' },
  welcome: { ja: '# 予算の質問 へようこそ！', en: 'Welcome to # budget-questions!' },
  welcomeText: {
    ja: '下の例を押すか、/ を打ってコマンドを選んでください。Discord で届くものと同じ返事が届きます。',
    en: 'Press an example, or type / and choose a command. The replies are the ones that Discord gets.',
  },
  examples: { ja: '質問の例', en: 'Questions to try' },
  ask: { ja: '質問する', en: 'Ask' },
  placeholder: { ja: '/ でコマンドを選ぶ', en: 'Type / for commands' },
  message: { ja: 'メッセージ', en: 'Message' },
  send: { ja: '送信', en: 'Send' },
  cancelCommand: { ja: 'コマンドを取り消す', en: 'Cancel the command' },
  moreOptions: { ja: '項目を足す', en: 'More options' },
  required: { ja: '必須', en: 'required' },
  optional: { ja: '任意', en: 'optional' },
  suggestions: { ja: '候補', en: 'Suggestions' },
  found: { ja: '候補の数:', en: 'Suggestions:' },
  noCommand: { ja: '一致するコマンドはありません', en: 'No command matches' },
  yes: { ja: 'はい', en: 'Yes' },
  no: { ja: 'いいえ', en: 'No' },
  isRequired: { ja: 'を入れてください。', en: ' is required.' },
  noOption: { ja: '項目は一覧から選んでください。', en: 'Please pick an option from the list.' },
  notAChoice: { ja: 'は候補から選んでください。', en: ': please pick one of the choices.' },
  notANumber: { ja: 'には整数を入れてください。', en: ' must be a whole number.' },
  tooLong: { ja: 'が長すぎます。', en: ' is too long.' },
  app: { ja: 'アプリ', en: 'App' },
  onlyYou: { ja: 'これはあなただけに表示されています', en: 'Only you can see this' },
  dismiss: { ja: 'メッセージを消す', en: 'Dismiss message' },
  thinking: { ja: '考え中…', en: 'is thinking…' },
  pressed: { ja: 'を押した', en: 'pressed' },
  used: { ja: 'を使った', en: 'used' },
  apps: { ja: 'アプリ', en: 'Apps' },
  messageMenu: { ja: 'このメッセージのメニュー', en: 'Menu of this message' },
  plainHint: {
    ja: 'ふつうの文にはボットは答えません。このメッセージを右クリック（長押し）するか「…」を押すと、調べられます。',
    en: 'The bot does not answer plain messages. Right-click (or hold) this one, or press "…", to look it up.',
  },
  download: { ja: 'ダウンロード', en: 'Download' },
  light: { ja: '明るい表示にする', en: 'Use the light theme' },
  dark: { ja: '暗い表示にする', en: 'Use the dark theme' },
  language: { ja: 'English', en: '日本語' },
  languageLabel: { ja: 'Switch to English', en: '日本語に切り替える' },
  clock: { ja: '時計', en: 'Clock' },
  clockNow: { ja: '今', en: 'Now' },
  clockText: {
    ja: '「いつの時点で聞くか」を決めます。日本時間です。',
    en: 'Sets the moment at which you ask, in Japan time.',
  },
  moment: { ja: '聞く時点', en: 'Moment of asking' },
  setClock: { ja: '合わせる', en: 'Set' },
  backToNow: { ja: '今に戻す', en: 'Back to now' },
  clockRange: {
    ja: '1989年4月から2100年12月までの日時にしてください。',
    en: 'Give a moment from April 1989 to December 2100.',
  },
  unreachable: {
    ja: 'ボットにつながりません。npm start が動いているか確かめて、もう一度聞いてください。',
    en: 'The bot cannot be reached. Check that npm start is running, and ask again.',
  },
}

/** @typedef {keyof typeof WORDS} Word */

/** The language that is shown. */
let shown = /** @type {Locale} */ ('ja')

/** @returns {Locale} */
export function locale() {
  return shown
}

/** @param {Locale} next */
export function setLocale(next) {
  shown = next
}

/** A word of the page in the language that is shown. @param {Word} word */
export function say(word) {
  return WORDS[word][shown]
}

/** Writes the words into what the page has from the start: `data-say` for text, `data-label` for a name. */
export function sayAll() {
  document.documentElement.lang = shown
  document.title = say('title')
  for (const one of document.querySelectorAll('[data-say]')) {
    one.textContent = say(/** @type {Word} */ (one.getAttribute('data-say')))
  }
  for (const one of document.querySelectorAll('[data-label]')) {
    one.setAttribute('aria-label', say(/** @type {Word} */ (one.getAttribute('data-label'))))
  }
}
