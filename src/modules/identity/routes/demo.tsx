// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { nothing } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { readCast, signInDemo } from '../actions/sign-in-demo.ts'
import { DemoPage } from '../pages/demo.tsx'
import { paths } from '../paths.ts'
import { answered, callerOf } from './caller-of.ts'
import { confirmDemo } from './confirm.tsx'

const demo = get({
  name: 'identity.demoPage',
  path: paths.demo,
  access: 'public',
  params: nothing,
  query: nothing,
  sample: {},
  load: async () => undefined,
  render: async (_, request) => ({
    title: 'Wie wilt u zijn?',
    body: <DemoPage form={request.form} cast={await readCast(callerOf(request, 'identity.demo'))} />,
  }),
})

const become = post({
  name: 'identity.demo',
  path: paths.demo,
  access: 'public',
  params: nothing,
  form: z.object({ person: z.string().max(100).default('') }),
  sample: { form: { person: '00000000-0000-4000-8000-000000000000' } },
  act: (_, input, request) => signInDemo(callerOf(request, 'identity.demo'), input.person),
  page: demo,
  ...answered,
})

/** These do not exist outside the demo: 404. */
export const demoRoutes: readonly Route[] = [demo, become, confirmDemo]
