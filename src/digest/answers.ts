/** Everything that /digest answers, loaded together when it is first asked. */
export { digestCompleters } from './completers.ts'
export { exportSubscriptions } from './export.ts'
export { forgetServer, listSubscriptions, resumeChannel, unsubscribe, withSubscription } from './manage.ts'
export { preview } from './preview.ts'
export { managed } from './refusals.ts'
export { subscribe } from './subscribe.ts'
export { explainSubscription } from './why.ts'
