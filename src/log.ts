import { pino, type Logger } from 'pino'

/** The log of a running bot: one JSON line an event, on standard error, so that standard output stays for answers. */
export function openLog(level: string): Logger {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }))
}
