import type { Bilingual } from '../budget/bilingual.ts'
import { inLanguage, speak } from '../dialogue/language.ts'
import type { GuildMemory } from '../dialogue/memory.ts'
import type { Action, Answer } from '../dialogue/reply.ts'
import type { Place, Request } from '../dialogue/request.ts'

/** A request in a server by somebody who may manage it, and what is remembered of that server. */
export interface Managed {
  readonly request: Request & { readonly place: Place }
  readonly memory: GuildMemory
}

/** Answers where the asker may manage the digests of the server; else says why not, and what is possible instead. */
export function managed(
  request: Request,
  memory: GuildMemory | undefined,
  answer: (managed: Managed) => Answer,
): Answer {
  const { place } = request
  if (!place) return refuse(request, OUTSIDE)
  if (!place.botIsIn) return refuse(request, NOT_INVITED)
  if (!place.mayManage) return refuse(request, NOT_ALLOWED)
  if (!memory) return refuse(request, OUTSIDE)
  return answer({ request: { ...request, place }, memory })
}

/** Says why something cannot be done. */
export function refuse(request: Request, why: Bilingual, actions: readonly Action[] = []): Answer {
  const say = speak(request.locale)
  return {
    outcome: 'invalid',
    card: {
      title: say('できませんでした', 'Not possible'),
      lead: [inLanguage(why, request.locale)],
    },
    actions: [
      ...actions,
      {
        label: say('見本を見る', 'See a preview'),
        request: { command: 'digest preview', options: {} },
      },
      {
        label: say('使い方', 'Help'),
        request: { command: 'help', options: { command: 'digest' } },
      },
    ],
  }
}

const OUTSIDE: Bilingual = {
  ja: '配信はDiscordのサーバーのチャンネルに届くものなので、登録や確認はサーバーの中でだけできます。どんな配信になるかは、ここでも /配信 見本 で見られます。',
  en: 'Digests are posted in channels of a Discord server, so they can be set up and looked after only there. You can see here what one looks like with /digest preview.',
}

const NOT_INVITED: Bilingual = {
  ja: 'ボットがこのサーバーに参加していないので、配信できません。サーバーの管理者に、ボットをサーバーに追加するよう頼んでください。',
  en: 'The bot is not a member of this server, so it cannot post here. Ask those who manage the server to add the bot to it.',
}

const NOT_ALLOWED: Bilingual = {
  ja: '配信の設定には、サーバーの「サーバー管理」の権限が要ります。権限のある人に頼んでください。',
  en: 'Managing digests needs the permission "Manage Server". Ask somebody who has it.',
}
