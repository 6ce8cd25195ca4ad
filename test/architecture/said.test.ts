// SPDX-License-Identifier: EUPL-1.2
// After a form the next page says what happened (platform/http/flash.ts), so that nobody wonders whether it worked.
import { expect, test } from 'vitest'
import { modules } from '../../src/modules.ts'
import { allRoutes, prefixOf } from '../support/routes.ts'

/** Posts whose next page says it by itself, each with how. */
const saysItself: Readonly<Record<string, string>> = {
  'identity.confirmCode': 'goes on with what one was doing',
  'identity.confirmDemo': 'goes on with what one was doing',
  'identity.confirmPasskey': 'goes on with what one was doing',
  'identity.demo': 'the name of the person stands above the page',
  'identity.signInCode': 'one is in',
  'identity.signInPasskey': 'one is in',
  'identity.signInPassword': 'asks for the second step, or one is in',
  'identity.signOut': 'the sign-in page says so',
  'identity.reportLoss': 'the sign-in page says what to do next',
  'identity.newPassword': 'the sign-in page says so',
  'identity.forgot': 'has a page of its own that says what to do',
  'identity.findService': 'shows the button of the service',
  'identity.enrolCode': 'the next step',
  'identity.enrolPasskey': 'one is in',
  'identity.enrolPassword': 'the next step: recovery codes',
  'visitation.redeem': 'the next step: choosing how to sign in',
}

const isForScript = (name: string): boolean =>
  name.endsWith('PasskeyOptions') || name.endsWith('passkeyOptions')

const posts = allRoutes.flatMap(route => (route.method === 'POST' && !isForScript(route.name) ? [route] : []))

test('every form says on the next page what it did, or that page does so by itself', () => {
  const silent = posts.filter(route => !route.says && !(route.name in saysItself))
  expect(silent.map(route => route.name)).toEqual([])
})

test('the list of pages that say it themselves holds only forms that are there and are silent', () => {
  const names = posts.filter(route => !route.says).map(route => route.name)
  expect(Object.keys(saysItself).filter(name => !names.includes(name))).toEqual([])
})

test('each sentence that a form can say is in its module’s table, ends, and promises nothing with a code', () => {
  const known = new Map(
    modules.flatMap(module =>
      Object.values(module.said ?? {}).map(
        ({ code, text }) => [code, { text, module: module.name }] as const,
      ),
    ),
  )
  const unknown = posts.flatMap(({ says }) =>
    says && typeof says !== 'function' && known.get(says.code)?.text !== says.text ? [says.code] : [],
  )
  expect(unknown).toEqual([])
  for (const [code, { text, module }] of known) {
    expect(code).toMatch(new RegExp(`^${prefixOf(module)}\\.[a-zA-Z]+$`))
    expect(text).toMatch(/^\p{Lu}.*\.$/u)
  }
})
